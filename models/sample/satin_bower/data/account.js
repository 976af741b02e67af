window.YTD.account.part0 = [
 {
  "account" : {
   "email" : "satin_bower@bower.example",
   "createdVia" : "web",
   "username" : "satin_bower",
   "accountId" : "1424985158992341405",
   "createdAt" : "2022-07-01T04:40:00.000Z",
   "accountDisplayName" : "Satin Bower"
  }
 }
]
