window.YTD.profile.part0 = [
 {
  "profile" : {
   "description" : {
    "bio" : "avenue architect. blue only. a fictional bird.",
    "website" : "",
    "location" : "edge of the picnic area"
   }
  }
 }
]
