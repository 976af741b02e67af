window.__THAR_CONFIG = {
 "userInfo" : {
  "accountId" : "1424985158992341405",
  "userName" : "satin_bower",
  "displayName" : "Satin Bower"
 },
 "archiveInfo" : {
  "sizeBytes" : "0",
  "generationDate" : "2024-07-01T00:00:00.000Z",
  "isPartialArchive" : false,
  "maxPartSizeBytes" : "53687091200"
 },
 "dataTypes" : {
  "account" : {
   "files" : [
    {
     "fileName" : "data/account.js",
     "globalName" : "YTD.account.part0",
     "count" : "1"
    }
   ]
  },
  "profile" : {
   "files" : [
    {
     "fileName" : "data/profile.js",
     "globalName" : "YTD.profile.part0",
     "count" : "1"
    }
   ]
  },
  "tweets" : {
   "files" : [
    {
     "fileName" : "data/tweets.js",
     "globalName" : "YTD.tweets.part0",
     "count" : "735"
    }
   ]
  },
  "noteTweet" : {
   "files" : [
    {
     "fileName" : "data/note-tweet.js",
     "globalName" : "YTD.note_tweet.part0",
     "count" : "13"
    }
   ]
  }
 }
}
