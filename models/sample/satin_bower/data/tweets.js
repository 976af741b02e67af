window.YTD.tweets.part0 = [
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "85"
   ],
   "favorite_count" : "8",
   "id_str" : "1807506409875647383",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1807506409875647383",
   "created_at" : "Sun Jun 30 20:08:04 +0000 2024",
   "favorited" : false,
   "full_text" : "woke at 2, lay there, thought about a stick. it was standing up. i went back to sleep",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/GD7jJnjjOC",
      "expanded_url" : "https://twitter.com/i/web/status/1807460820288995204",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "266",
       "289"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "289"
   ],
   "favorite_count" : "14",
   "id_str" : "1807460820288995204",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1807460820288995204",
   "created_at" : "Sun Jun 30 17:06:55 +0000 2024",
   "favorited" : false,
   "full_text" : "two years. i began this because it was mid-winter and i wanted it known that i owned eleven lids. i'd like to correct the figure. at this morning's count there are seventy, not including four that are at the neighbour's, where they look all right. half the wall is… https://t.co/GD7jJnjjOC",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/lb6PJ4Wh3K",
      "expanded_url" : "https://bower.example/4wh3k",
      "display_url" : "bower.example/4wh3k",
      "indices" : [
       "240",
       "263"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "263"
   ],
   "favorite_count" : "4",
   "id_str" : "1807301317783519260",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1807301317783519260",
   "created_at" : "Sun Jun 30 06:33:06 +0000 2024",
   "favorited" : false,
   "full_text" : "solstice. the sun came in at the north end, low, and went clean through the avenue from one side of the year to the other. it lit the ink wall, it lit the plain wall, it got as far as the bucket. i was in the way, so for a moment it lit me https://t.co/lb6PJ4Wh3K",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "8",
   "id_str" : "1806905489403041323",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1806905489403041323",
   "created_at" : "Sat Jun 29 04:20:14 +0000 2024",
   "favorited" : false,
   "full_text" : "not one visitor in nine days, unless you count weather, and i do. i've got it down for three long looks and a taste of the paint",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "6",
   "id_str" : "1806672128080603536",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1806672128080603536",
   "created_at" : "Fri Jun 28 12:52:56 +0000 2024",
   "favorited" : false,
   "full_text" : "what's the oldest thing you own? mine's a peg. i've never once put it in the front &amp; it's the only one i'd go back for",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "99"
   ],
   "favorite_count" : "2",
   "id_str" : "1806411903463152174",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1806411903463152174",
   "created_at" : "Thu Jun 27 19:38:53 +0000 2024",
   "favorited" : false,
   "full_text" : "drizzle so fine it doesn't fall, it just turns up. beads all along the lanyard like somebody's best",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "rakewatch",
      "indices" : [
       "136",
       "146"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "146"
   ],
   "favorite_count" : "4",
   "id_str" : "1806392515252990171",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1806392515252990171",
   "created_at" : "Thu Jun 27 18:21:51 +0000 2024",
   "favorited" : false,
   "full_text" : "turkey raked up to the edge of the apron today, looked at it, and went round. it was probably a worm. i've told everyone it was respect #rakewatch",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "147"
   ],
   "favorite_count" : "19",
   "id_str" : "1805653620577726678",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "1805653620577726678",
   "created_at" : "Tue Jun 25 17:25:45 +0000 2024",
   "favorited" : false,
   "full_text" : "re-set the south entrance by four degrees. then i remembered doing it two years ago. then i set it back. nobody'll notice, that's how you'll know 🪶",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "34"
   ],
   "favorite_count" : "0",
   "id_str" : "1805235228616009090",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1805235228616009090",
   "in_reply_to_status_id_str" : "1805230910936556930",
   "in_reply_to_status_id" : "1805230910936556930",
   "in_reply_to_user_id" : "1429679204897396683",
   "in_reply_to_user_id_str" : "1429679204897396683",
   "in_reply_to_screen_name" : "tawny_stump",
   "created_at" : "Mon Jun 24 13:43:12 +0000 2024",
   "favorited" : false,
   "full_text" : "@tawny_stump pumpkin. yes. i know.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "55"
   ],
   "favorite_count" : "6",
   "id_str" : "1804746245275092756",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1804746245275092756",
   "created_at" : "Sun Jun 23 05:20:10 +0000 2024",
   "favorited" : false,
   "full_text" : "it's delicious. it's a delicious colour. leave me alone",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "199"
   ],
   "favorite_count" : "0",
   "id_str" : "1804530751911712679",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1804530751911712679",
   "created_at" : "Sat Jun 22 15:03:52 +0000 2024",
   "favorited" : false,
   "full_text" : "soup man's soup is back. pumpkin. i've looked straight at it, an orange lake in a flask, with steam coming up. he offered me some bread. i dipped the corner. i'd be obliged if nobody forwarded this 🍞",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "123"
   ],
   "favorite_count" : "9",
   "id_str" : "1802248410939521876",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1802248410939521876",
   "created_at" : "Sun Jun 16 07:54:39 +0000 2024",
   "favorited" : false,
   "full_text" : "the new lot wanted a story so i told them about the balloon with a face. i did the voice. two of them had to be walked home",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "4",
   "id_str" : "1802055243238387080",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1802055243238387080",
   "created_at" : "Sat Jun 15 19:07:05 +0000 2024",
   "favorited" : false,
   "full_text" : "questions for winter:\nis a stick still straight in the dark\ndoes blue sleep\nwho had the last chip",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "94"
   ],
   "favorite_count" : "19",
   "id_str" : "1801852382427054797",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1801852382427054797",
   "created_at" : "Sat Jun 15 05:40:59 +0000 2024",
   "favorited" : false,
   "full_text" : "mostly i keep thinking that she'd her head at the height of the gap. she'll have seen the hill",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/V3wK6gML15",
      "expanded_url" : "https://bower.example/gml15",
      "display_url" : "bower.example/gml15",
      "indices" : [
       "69",
       "92"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "92"
   ],
   "favorite_count" : "6",
   "id_str" : "1801831928625094661",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1801831928625094661",
   "created_at" : "Sat Jun 15 04:19:42 +0000 2024",
   "favorited" : false,
   "full_text" : "she bit the swan and flew off. it runs in the family, i think: taste https://t.co/V3wK6gML15",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "46"
   ],
   "favorite_count" : "3",
   "id_str" : "1801513701698451580",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1801513701698451580",
   "created_at" : "Fri Jun 14 07:15:11 +0000 2024",
   "favorited" : false,
   "full_text" : "i didn't count, the tap did. nine and two over",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "15"
   ],
   "favorite_count" : "27",
   "id_str" : "1801294799592817360",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1801294799592817360",
   "created_at" : "Thu Jun 13 16:45:21 +0000 2024",
   "favorited" : false,
   "full_text" : "eleven seconds.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "192"
   ],
   "favorite_count" : "17",
   "id_str" : "1800784410402449021",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1800784410402449021",
   "created_at" : "Wed Jun 12 06:57:15 +0000 2024",
   "favorited" : false,
   "full_text" : "and then the young one turned her head, and she hopped up out of the ditch on to the apron and looked down the avenue. in june! with the door closed! i hadn't swept. there was a leaf across it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "116"
   ],
   "favorite_count" : "8",
   "id_str" : "1800501174609709870",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1800501174609709870",
   "created_at" : "Tue Jun 11 12:11:46 +0000 2024",
   "favorited" : false,
   "full_text" : "the loud one from the camphor laurel. they drank side by side and wiped their beaks, both sides, the same side first",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "166"
   ],
   "favorite_count" : "21",
   "id_str" : "1799811244971217818",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1799811244971217818",
   "created_at" : "Sun Jun 09 14:30:14 +0000 2024",
   "favorited" : false,
   "full_text" : "saw eleven. she came down to the bucket to drink, there's a beakful of rain in it most mornings, and i stayed behind the fern with the letter. she'd brought somebody.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "88"
   ],
   "favorite_count" : "4",
   "id_str" : "1799793416715604865",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1799793416715604865",
   "in_reply_to_status_id_str" : "1799784837069640577",
   "in_reply_to_status_id" : "1799784837069640577",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Sun Jun 09 13:19:23 +0000 2024",
   "favorited" : false,
   "full_text" : "@green_pupil4 i counted the letters. perfect. don't look at it too much, it comes faster",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "96"
   ],
   "favorite_count" : "0",
   "id_str" : "1799683572170975358",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1799683572170975358",
   "created_at" : "Sun Jun 09 06:02:54 +0000 2024",
   "favorited" : false,
   "full_text" : "RT @green_pupil4: ONE FEATHER. blue. mine. i didn't spell anything wrong i checked it four times",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "5",
   "id_str" : "1799294415000006298",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1799294415000006298",
   "created_at" : "Sat Jun 08 04:16:32 +0000 2024",
   "favorited" : false,
   "full_text" : "he's shown it to gary, he's shown it to the tap. he's walking about slightly sideways so it leads",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "18"
   ],
   "favorite_count" : "14",
   "id_str" : "1798969942281168100",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1798969942281168100",
   "created_at" : "Fri Jun 07 06:47:12 +0000 2024",
   "favorited" : false,
   "full_text" : "it's the tile 🐦‍⬛💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "184"
   ],
   "favorite_count" : "16",
   "id_str" : "1798865280648485291",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1798865280648485291",
   "created_at" : "Thu Jun 06 23:51:18 +0000 2024",
   "favorited" : false,
   "full_text" : "the small pupil has a feather coming in. one. behind the left shoulder, and it isn't green. he asked me what colour i thought it was and i had to go and get the tile to hold next to it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/yB1tipITvQ",
      "expanded_url" : "https://bower.example/pitvq",
      "display_url" : "bower.example/pitvq",
      "indices" : [
       "86",
       "109"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "109"
   ],
   "favorite_count" : "15",
   "id_str" : "1797841280733656939",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1797841280733656939",
   "created_at" : "Tue Jun 04 04:02:18 +0000 2024",
   "favorited" : false,
   "full_text" : "mimicry list, updated: truck, zip, cat, phone, waterfall, own sigh (under licence) 🎙️ https://t.co/yB1tipITvQ",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "39"
   ],
   "favorite_count" : "12",
   "id_str" : "1797621141822894391",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1797621141822894391",
   "created_at" : "Mon Jun 03 13:27:33 +0000 2024",
   "favorited" : false,
   "full_text" : "ate a leaf so tough we parted as equals",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "57"
   ],
   "favorite_count" : "15",
   "id_str" : "1797514991207663512",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1797514991207663512",
   "created_at" : "Mon Jun 03 06:25:44 +0000 2024",
   "favorited" : false,
   "full_text" : "my breath, a bin, two stars. that's 5am's whole inventory",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "107"
   ],
   "favorite_count" : "0",
   "id_str" : "1796853709651383044",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1796853709651383044",
   "created_at" : "Sat Jun 01 10:38:02 +0000 2024",
   "favorited" : false,
   "full_text" : "i've written a short guide to visiting in winter. \n1. don't\n2. if you must, from the south\n3. mind the swan",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "62"
   ],
   "favorite_count" : "4",
   "id_str" : "1796838189330934578",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1796838189330934578",
   "created_at" : "Sat Jun 01 09:36:22 +0000 2024",
   "favorited" : false,
   "full_text" : "june, and the grass squeaks. mornings you can hear a lid think",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "50"
   ],
   "favorite_count" : "8",
   "id_str" : "1796460214697346896",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1796460214697346896",
   "created_at" : "Fri May 31 08:34:26 +0000 2024",
   "favorited" : false,
   "full_text" : "never ask a heron to hurry. i only wanted the time",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "57"
   ],
   "favorite_count" : "13",
   "id_str" : "1795842395828751877",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1795842395828751877",
   "created_at" : "Wed May 29 15:39:26 +0000 2024",
   "favorited" : false,
   "full_text" : "a cold hand of wind up the gully. i've tucked the swan in",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "172"
   ],
   "favorite_count" : "5",
   "id_str" : "1795404965844117140",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1795404965844117140",
   "created_at" : "Tue May 28 10:41:15 +0000 2024",
   "favorited" : false,
   "full_text" : "scratched a line on the post to see how far up the light gets in winter. someone'll come along in a hundred years and say \"ah, a calendar\". it's just where the light got to",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "85"
   ],
   "favorite_count" : "0",
   "id_str" : "1794661525135156283",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1794661525135156283",
   "created_at" : "Sun May 26 09:27:05 +0000 2024",
   "favorited" : false,
   "full_text" : "the tap drips on a count of nine. i've got the kind of life where i can tell you that",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "kooka dawn",
      "screen_name" : "kooka_dawn",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1452443765657929246",
      "id" : "1452443765657929246"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "51"
   ],
   "favorite_count" : "1",
   "id_str" : "1794354790944839578",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1794354790944839578",
   "in_reply_to_status_id_str" : "1794327304672483226",
   "in_reply_to_status_id" : "1794327304672483226",
   "in_reply_to_user_id" : "1452443765657929246",
   "in_reply_to_user_id_str" : "1452443765657929246",
   "in_reply_to_screen_name" : "kooka_dawn",
   "created_at" : "Sat May 25 13:08:14 +0000 2024",
   "favorited" : false,
   "full_text" : "@kooka_dawn it slipped out. 4:40 is still too early",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "89"
   ],
   "favorite_count" : "10",
   "id_str" : "1794268510758531455",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1794268510758531455",
   "created_at" : "Sat May 25 07:25:23 +0000 2024",
   "favorited" : false,
   "full_text" : "a currawong offered to have it appraised. i laughed so hard i did a kookaburra by mistake",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/Gpjl7O4pDb",
      "expanded_url" : "https://twitter.com/i/web/status/1793761120692357146",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "271",
       "294"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "294"
   ],
   "favorite_count" : "1",
   "id_str" : "1793761120692357146",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1793761120692357146",
   "created_at" : "Thu May 23 21:49:12 +0000 2024",
   "favorited" : false,
   "full_text" : "so i have it now, if you can be said to have a thing that's holding something up. i've thought about untying it. i have the beak for it, and there's a small pupil who knows knots. but i've been out there every morning before the kookaburras and had a look. it's fraying… https://t.co/Gpjl7O4pDb",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "13",
   "id_str" : "1793156029480378304",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1793156029480378304",
   "created_at" : "Wed May 22 05:44:47 +0000 2024",
   "favorited" : false,
   "full_text" : "she took it with her. it's the good one with the ridge and i gave it to her and i'd do it again 💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "4",
   "id_str" : "1792856935899833231",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1792856935899833231",
   "created_at" : "Tue May 21 09:56:17 +0000 2024",
   "favorited" : false,
   "full_text" : "\"there you go, mate,\" she said. i couldn't do a single voice. i picked up the nearest thing, a lid, and put it on her boot",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/5lntQ5qikd",
      "expanded_url" : "https://bower.example/5qikd",
      "display_url" : "bower.example/5qikd",
      "indices" : [
       "184",
       "207"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "207"
   ],
   "favorite_count" : "2",
   "id_str" : "1792837799885971066",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1792837799885971066",
   "created_at" : "Tue May 21 08:40:15 +0000 2024",
   "favorited" : false,
   "full_text" : "she's tied the sign on with the lanyard. royal blue, ninety centimetres, three times round and a knot with two ends hanging. it's one wing-length from my front door. i can hear it tap https://t.co/5lntQ5qikd",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "2",
   "id_str" : "1792790076093446432",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1792790076093446432",
   "created_at" : "Tue May 21 05:30:37 +0000 2024",
   "favorited" : false,
   "full_text" : "she stood there patting all her pockets. then she went up to the hut. when she came back she'd got it wound round her hand",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "26"
   ],
   "favorite_count" : "0",
   "id_str" : "1791585447290818163",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1791585447290818163",
   "created_at" : "Fri May 17 21:43:51 +0000 2024",
   "favorited" : false,
   "full_text" : "she ran out of cable ties.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "6",
   "id_str" : "1790936137278232474",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1790936137278232474",
   "created_at" : "Thu May 16 02:43:43 +0000 2024",
   "favorited" : false,
   "full_text" : "there's ranger news. she's putting up a proper post for the walkers' sign, right at the edge of the apron. a hole was dug. i was consulted, in that i stood in it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "0",
       "14"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "34"
   ],
   "favorite_count" : "1",
   "id_str" : "1790722942604910325",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1790722942604910325",
   "in_reply_to_status_id_str" : "1790705737511182069",
   "in_reply_to_status_id" : "1790705737511182069",
   "in_reply_to_user_id" : "1478988331776995402",
   "in_reply_to_user_id_str" : "1478988331776995402",
   "in_reply_to_screen_name" : "magpie_at_law",
   "created_at" : "Wed May 15 12:36:34 +0000 2024",
   "favorited" : false,
   "full_text" : "@magpie_at_law was that privileged",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "240"
   ],
   "favorite_count" : "7",
   "id_str" : "1790374823335847661",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1790374823335847661",
   "created_at" : "Tue May 14 13:33:16 +0000 2024",
   "favorited" : false,
   "full_text" : "magpie came by, off the clock. no fee. he'd just like to sit, he said. we watched the bins get emptied. after a bit he said \"it's all bins, really\". i said i'd always thought it was lids. \"depends where you stand,\" he said.\n\ni haven't slept",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "162"
   ],
   "favorite_count" : "14",
   "id_str" : "1790354337214231989",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1790354337214231989",
   "created_at" : "Tue May 14 12:11:51 +0000 2024",
   "favorited" : false,
   "full_text" : "whoever left the blue serviette folded into a swan: i've never known what to do about a thing that's already finished. i've put it up high and stay out of its way",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "1",
   "id_str" : "1790255208095513836",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1790255208095513836",
   "created_at" : "Tue May 14 05:37:57 +0000 2024",
   "favorited" : false,
   "full_text" : "sausage sizzle. sixty people, one tong. i saw a boy hand his down to a dog with such gravity it should've been in a church",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "40"
   ],
   "favorite_count" : "14",
   "id_str" : "1789912911851371618",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1789912911851371618",
   "created_at" : "Mon May 13 06:57:47 +0000 2024",
   "favorited" : false,
   "full_text" : "a sunbeam's only dust that's been picked",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "39"
   ],
   "favorite_count" : "3",
   "id_str" : "1789726033028665178",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1789726033028665178",
   "in_reply_to_status_id_str" : "1789703869982396250",
   "in_reply_to_status_id" : "1789703869982396250",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Sun May 12 18:35:12 +0000 2024",
   "favorited" : false,
   "full_text" : "@green_pupil4 you said if they had. so.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/vGFjmM7JZd",
      "expanded_url" : "https://bower.example/m7jzd",
      "display_url" : "bower.example/m7jzd",
      "indices" : [
       "131",
       "154"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "12",
   "id_str" : "1789667477935493455",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1789667477935493455",
   "created_at" : "Sun May 12 14:42:31 +0000 2024",
   "favorited" : false,
   "full_text" : "held my breath all night under it. it's no use at all in rain &amp; you can see stars through it. i've kept it up. three and three https://t.co/vGFjmM7JZd",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "12"
   ],
   "favorite_count" : "10",
   "id_str" : "1789653201587712688",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1789653201587712688",
   "created_at" : "Sun May 12 13:45:48 +0000 2024",
   "favorited" : false,
   "full_text" : "they touched",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "169"
   ],
   "favorite_count" : "2",
   "id_str" : "1789636964954848802",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1789636964954848802",
   "created_at" : "Sun May 12 12:41:16 +0000 2024",
   "favorited" : false,
   "full_text" : "new project: the roof question. i know we don't have them. i've been awake. what if it was just an idea of one, three long sticks leaning in from each wall, not touching",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "53"
   ],
   "favorite_count" : "18",
   "id_str" : "1789196074309470900",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1789196074309470900",
   "created_at" : "Sat May 11 07:29:20 +0000 2024",
   "favorited" : false,
   "full_text" : "home by the ninth. the leaf was still across the door",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "99"
   ],
   "favorite_count" : "6",
   "id_str" : "1789090167777747838",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1789090167777747838",
   "created_at" : "Sat May 11 00:28:30 +0000 2024",
   "favorited" : false,
   "full_text" : "if you're ever at a loss in company, ask an older bird which way the wind was the year they hatched",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "49"
   ],
   "favorite_count" : "31",
   "id_str" : "1788666298185241513",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1788666298185241513",
   "created_at" : "Thu May 09 20:24:11 +0000 2024",
   "favorited" : false,
   "full_text" : "a bird asked me what i did. i said i had a bucket",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "0",
   "id_str" : "1788219243953537324",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1788219243953537324",
   "created_at" : "Wed May 08 14:47:45 +0000 2024",
   "favorited" : false,
   "full_text" : "she's loud, she's clumsy, she dropped a berry on my head from two branches up and didn't apologise. i've told the entire flock 🐦",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "112"
   ],
   "favorite_count" : "1",
   "id_str" : "1787356237935968501",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1787356237935968501",
   "created_at" : "Mon May 06 05:38:29 +0000 2024",
   "favorited" : false,
   "full_text" : "could be anyone's. lots of birds wipe their beaks. i've begun noticing it everywhere and it's very nearly nobody",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "113"
   ],
   "favorite_count" : "16",
   "id_str" : "1786740957937441699",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1786740957937441699",
   "created_at" : "Sat May 04 12:53:35 +0000 2024",
   "favorited" : false,
   "full_text" : "a young green in the camphor laurel eats upside down and wipes her beak both sides. i nearly fell out of the tree",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "110"
   ],
   "favorite_count" : "11",
   "id_str" : "1786614765912900825",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1786614765912900825",
   "created_at" : "Sat May 04 04:32:08 +0000 2024",
   "favorited" : false,
   "full_text" : "joined the flock again, early, on purpose. some old faces and a good many new ones. i took a fig for the table",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "bowerlife",
      "indices" : [
       "45",
       "55"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "55"
   ],
   "favorite_count" : "1",
   "id_str" : "1786081650254665534",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1786081650254665534",
   "created_at" : "Thu May 02 17:13:43 +0000 2024",
   "favorited" : false,
   "full_text" : "may. closed signs up. (i put a leaf across.) #bowerlife",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "5",
   "id_str" : "1785207157999725728",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1785207157999725728",
   "created_at" : "Tue Apr 30 07:18:48 +0000 2024",
   "favorited" : false,
   "full_text" : "would you rather be looked at for a long time or looked for",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "thursdaymower",
      "indices" : [
       "217",
       "231"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "231"
   ],
   "favorite_count" : "17",
   "id_str" : "1784995290591280264",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1784995290591280264",
   "created_at" : "Mon Apr 29 17:16:55 +0000 2024",
   "favorited" : false,
   "full_text" : "mower broke down in front of the bower this morning. the quiet! he sat on the grass and had his tea and looked in through the avenue, properly, lying on one elbow. \"huh,\" he said. it's the best thursday i've ever had #thursdaymower",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "18",
   "id_str" : "1784572195328388127",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1784572195328388127",
   "created_at" : "Sun Apr 28 13:15:41 +0000 2024",
   "favorited" : false,
   "full_text" : "wind got up and every tree in the valley turned its leaves over to show the pale side, all at once, like a crowd with placards. i don't know what they wanted. i'm broadly with them",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "51"
   ],
   "favorite_count" : "21",
   "id_str" : "1784477489347837360",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1784477489347837360",
   "created_at" : "Sun Apr 28 06:59:22 +0000 2024",
   "favorited" : false,
   "full_text" : "a wood duck's been asking me about \"passive income\"",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/3j9Vr98TAg",
      "expanded_url" : "https://bower.example/98tag",
      "display_url" : "bower.example/98tag",
      "indices" : [
       "150",
       "173"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "173"
   ],
   "favorite_count" : "0",
   "id_str" : "1784147198298851848",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1784147198298851848",
   "created_at" : "Sat Apr 27 09:06:54 +0000 2024",
   "favorited" : false,
   "full_text" : "square 88!! enamel, cobalt, thin as a scale, one white edge. worth every stone. i've put it in front of the enormous bucket for a sense of proportion https://t.co/3j9Vr98TAg",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "31"
   ],
   "favorite_count" : "14",
   "id_str" : "1783067521603725530",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1783067521603725530",
   "created_at" : "Wed Apr 24 09:36:39 +0000 2024",
   "favorited" : false,
   "full_text" : "square 61. nothing\nmet an ant 🐜",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "9"
   ],
   "favorite_count" : "2",
   "id_str" : "1782818067296123074",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1782818067296123074",
   "created_at" : "Tue Apr 23 17:05:25 +0000 2024",
   "favorited" : false,
   "full_text" : "square 40",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "126"
   ],
   "favorite_count" : "7",
   "id_str" : "1782519673922867269",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1782519673922867269",
   "created_at" : "Mon Apr 22 21:19:42 +0000 2024",
   "favorited" : false,
   "full_text" : "the chip off the rim's in the gravel somewhere. it's the size of a lentil. i've a system. i've divided the gravel into squares",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "231"
   ],
   "favorite_count" : "1",
   "id_str" : "1781431087394013272",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1781431087394013272",
   "created_at" : "Fri Apr 19 21:14:03 +0000 2024",
   "favorited" : false,
   "full_text" : "long weekend washing-up: someone scraped a plate off at the tap, blue-rimmed enamel, a chip out of the edge. i stood on her foot. i didn't know i was going to. she laughed, and rinsed it, and took it away with her, as was her right",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "pardalote hm",
      "screen_name" : "pardalote_hm",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1419085825514281456",
      "id" : "1419085825514281456"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "1",
   "id_str" : "1780490188430080623",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1780490188430080623",
   "in_reply_to_status_id_str" : "1780481454815410799",
   "in_reply_to_status_id" : "1780481454815410799",
   "in_reply_to_user_id" : "1419085825514281456",
   "in_reply_to_user_id_str" : "1419085825514281456",
   "in_reply_to_screen_name" : "pardalote_hm",
   "created_at" : "Wed Apr 17 06:55:15 +0000 2024",
   "favorited" : false,
   "full_text" : "@pardalote_hm one exit's plenty if you all know where it is",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "46"
   ],
   "favorite_count" : "1",
   "id_str" : "1780112148974798124",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1780112148974798124",
   "in_reply_to_status_id_str" : "1780079938662040876",
   "in_reply_to_status_id" : "1780079938662040876",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Tue Apr 16 05:53:03 +0000 2024",
   "favorited" : false,
   "full_text" : "@green_pupil4 tell him he may keep the toilets",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/cAlvAQTbKx",
      "expanded_url" : "https://bower.example/qtbkx",
      "display_url" : "bower.example/qtbkx",
      "indices" : [
       "78",
       "101"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "101"
   ],
   "favorite_count" : "13",
   "id_str" : "1779151380379414581",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1779151380379414581",
   "created_at" : "Sat Apr 13 14:15:18 +0000 2024",
   "favorited" : false,
   "full_text" : "that's been in my head for three days. i've looked at the toilets differently https://t.co/cAlvAQTbKx",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "160"
   ],
   "favorite_count" : "2",
   "id_str" : "1779097469078630697",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "1779097469078630697",
   "created_at" : "Sat Apr 13 10:41:05 +0000 2024",
   "favorited" : false,
   "full_text" : "one of the new lot left the gap on the wrong side and it frames the toilets. he's very proud. \"it's where people are happiest coming out of,\" he said. and, well",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "145"
   ],
   "favorite_count" : "1",
   "id_str" : "1779000230891205211",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1779000230891205211",
   "created_at" : "Sat Apr 13 04:14:41 +0000 2024",
   "favorited" : false,
   "full_text" : "lesson for april: the gap. anybody can put a stick in. hold it up, see what's behind it, then put the stick somewhere else and leave her the hill",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "79"
   ],
   "favorite_count" : "10",
   "id_str" : "1778872260983979326",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1778872260983979326",
   "created_at" : "Fri Apr 12 19:46:11 +0000 2024",
   "favorited" : false,
   "full_text" : "found out what's on the other side of the ridge. it's the side of another ridge",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "120"
   ],
   "favorite_count" : "2",
   "id_str" : "1778332510464113302",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1778332510464113302",
   "created_at" : "Thu Apr 11 08:01:24 +0000 2024",
   "favorited" : false,
   "full_text" : "a hen's egg shell, half, white, on the track. i thought about it. i put it in the bucket wing where standards are looser",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "10",
   "id_str" : "1777703807107675149",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1777703807107675149",
   "created_at" : "Tue Apr 09 14:23:10 +0000 2024",
   "favorited" : false,
   "full_text" : "strange weather: warm at night, cool at noon, a moth in the esky. the frogs are pretending it's october and i've nearly swept 🐸",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "7",
   "id_str" : "1777690049373549054",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1777690049373549054",
   "created_at" : "Tue Apr 09 13:28:30 +0000 2024",
   "favorited" : false,
   "full_text" : "my eyes were brown once. people forget. you spend four years looking out through brown and one spring somebody flinches and you go to the creek to see why",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "49"
   ],
   "favorite_count" : "33",
   "id_str" : "1777592821133881768",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1777592821133881768",
   "created_at" : "Tue Apr 09 07:02:09 +0000 2024",
   "favorited" : false,
   "full_text" : "heard a car reversing and came down to correct it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "57"
   ],
   "favorite_count" : "5",
   "id_str" : "1777500224223870432",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1777500224223870432",
   "created_at" : "Tue Apr 09 00:54:12 +0000 2024",
   "favorited" : false,
   "full_text" : "i met a bird who collects green. we were both very polite",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "29"
   ],
   "favorite_count" : "10",
   "id_str" : "1777329311382455002",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1777329311382455002",
   "created_at" : "Mon Apr 08 13:35:03 +0000 2024",
   "favorited" : false,
   "full_text" : "low on spit. it's the dry air",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "cocky riot",
      "screen_name" : "cocky_riot",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1449918450002448438",
      "id" : "1449918450002448438"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "41"
   ],
   "favorite_count" : "12",
   "id_str" : "1776968761864697734",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1776968761864697734",
   "in_reply_to_status_id_str" : "1776942633707976582",
   "in_reply_to_status_id" : "1776942633707976582",
   "in_reply_to_user_id" : "1449918450002448438",
   "in_reply_to_user_id_str" : "1449918450002448438",
   "in_reply_to_screen_name" : "cocky_riot",
   "created_at" : "Sun Apr 07 13:42:21 +0000 2024",
   "favorited" : false,
   "full_text" : "@cocky_riot that isn't yours, it's a roof",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "82"
   ],
   "favorite_count" : "1",
   "id_str" : "1776909882955310988",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1776909882955310988",
   "created_at" : "Sun Apr 07 09:48:24 +0000 2024",
   "favorited" : false,
   "full_text" : "you want to know the price of a hollow? ask a cockatoo and then count your fingers",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "185"
   ],
   "favorite_count" : "13",
   "id_str" : "1776542226581419666",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1776542226581419666",
   "created_at" : "Sat Apr 06 09:27:28 +0000 2024",
   "favorited" : false,
   "full_text" : "never thought i'd say so, but the mandarins are back and i was glad to hear the bag rustle. same man, same bench. he's grown a beard. it's an orangey one. i'll allow it at that distance",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "159"
   ],
   "favorite_count" : "9",
   "id_str" : "1776261203929276907",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1776261203929276907",
   "created_at" : "Fri Apr 05 14:50:47 +0000 2024",
   "favorited" : false,
   "full_text" : "a quarrel at table two over a map. she wanted the waterfall, he wanted the car. i did a waterfall from the lantana &amp; they went quite quiet. \"see,\" she said",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "101"
   ],
   "favorite_count" : "5",
   "id_str" : "1775939134691265532",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1775939134691265532",
   "created_at" : "Thu Apr 04 17:30:59 +0000 2024",
   "favorited" : false,
   "full_text" : "today was grey from end to end without a seam and every blue thing in the yard came forward and spoke",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "3",
       "13"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "53"
   ],
   "favorite_count" : "0",
   "id_str" : "1775772685197857427",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1775772685197857427",
   "created_at" : "Thu Apr 04 06:29:35 +0000 2024",
   "favorited" : false,
   "full_text" : "RT @lyre_echo: You stop. Then you stop a little more.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "0",
       "10"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "32"
   ],
   "favorite_count" : "2",
   "id_str" : "1775587696493496579",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1775587696493496579",
   "in_reply_to_status_id_str" : "1775562025151006979",
   "in_reply_to_status_id" : "1775562025151006979",
   "in_reply_to_user_id" : "1457387743745386170",
   "in_reply_to_user_id_str" : "1457387743745386170",
   "in_reply_to_screen_name" : "lyre_echo",
   "created_at" : "Wed Apr 03 18:14:30 +0000 2024",
   "favorited" : false,
   "full_text" : "@lyre_echo how would you do snow",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "114"
   ],
   "favorite_count" : "0",
   "id_str" : "1775493523560258721",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1775493523560258721",
   "created_at" : "Wed Apr 03 12:00:17 +0000 2024",
   "favorited" : false,
   "full_text" : "i think the reason i can't do the snow is that i've never had it. i've got frost down, i've got hail. is it louder",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "noon",
      "indices" : [
       "81",
       "86"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "86"
   ],
   "favorite_count" : "23",
   "id_str" : "1775390480096032537",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1775390480096032537",
   "created_at" : "Wed Apr 03 05:10:50 +0000 2024",
   "favorited" : false,
   "full_text" : "east took four. i'd put four out by the fence where he wouldn't have to stretch. #noon",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "2",
   "id_str" : "1775043504677354395",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1775043504677354395",
   "created_at" : "Tue Apr 02 06:12:04 +0000 2024",
   "favorited" : false,
   "full_text" : "nineteen!! nineteen pieces and the toddler (four now, i'm told, and says so) brought me a twentieth, flattened already with his thumb. he remembers how i like it 🥚",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "118"
   ],
   "favorite_count" : "2",
   "id_str" : "1774851349566401029",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1774851349566401029",
   "created_at" : "Mon Apr 01 17:28:31 +0000 2024",
   "favorited" : false,
   "full_text" : "foil hunt's on again this weekend and i've trained for it. i've been sleeping on the left so that the good leg's fresh",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "75"
   ],
   "favorite_count" : "1",
   "id_str" : "1774649567282735097",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1774649567282735097",
   "created_at" : "Mon Apr 01 04:06:42 +0000 2024",
   "favorited" : false,
   "full_text" : "april, low cloud. the hill that i point at has been taken away for cleaning",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/tzASSlCU4g",
      "expanded_url" : "https://twitter.com/i/web/status/1774093234923687862",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "269",
       "292"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "292"
   ],
   "favorite_count" : "17",
   "id_str" : "1774093234923687862",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1774093234923687862",
   "created_at" : "Sat Mar 30 15:16:02 +0000 2024",
   "favorited" : false,
   "full_text" : "things i've been wrong about, since it's raining. that the wind took the lids. that white has no place (there was a shell of ice in the bucket once, and i take it back). that nobody looks up at a flock. that cats are funny. that you can fix a wall by hating it. i was… https://t.co/tzASSlCU4g",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "105"
   ],
   "favorite_count" : "22",
   "id_str" : "1773996336369303692",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1773996336369303692",
   "created_at" : "Sat Mar 30 08:51:00 +0000 2024",
   "favorited" : false,
   "full_text" : "autumn equinox. equal parts day and night and for once nobody took from me at noon, noon being in dispute",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/teeUeIaexe",
      "expanded_url" : "https://bower.example/iaexe",
      "display_url" : "bower.example/iaexe",
      "indices" : [
       "117",
       "140"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "1",
   "id_str" : "1773060390879629457",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1773060390879629457",
   "created_at" : "Wed Mar 27 18:51:53 +0000 2024",
   "favorited" : false,
   "full_text" : "do not tell me the sky's \"just scattering\". i've been scattering for nine years and nobody's painted me on a ceiling https://t.co/teeUeIaexe",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "103"
   ],
   "favorite_count" : "9",
   "id_str" : "1772687626500976065",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1772687626500976065",
   "created_at" : "Tue Mar 26 18:10:39 +0000 2024",
   "favorited" : false,
   "full_text" : "a backpacker asked her friend \"what does he DO all day\" &amp; i'd have answered, but i was moving a peg",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "223"
   ],
   "favorite_count" : "8",
   "id_str" : "1772639378995230707",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1772639378995230707",
   "created_at" : "Tue Mar 26 14:58:56 +0000 2024",
   "favorited" : false,
   "full_text" : "had one blue feather off the rosella left, the cheek one from two octobers ago. moth's been at it. it's mostly stem now with a bit of sky at the end. i've moved it closer in, the way you'd move an old person nearer the fire",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "20"
   ],
   "favorite_count" : "0",
   "id_str" : "1772559312275868391",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1772559312275868391",
   "created_at" : "Tue Mar 26 09:40:47 +0000 2024",
   "favorited" : false,
   "full_text" : "i'm off mushrooms 🏳️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "bluehour",
      "indices" : [
       "111",
       "120"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "120"
   ],
   "favorite_count" : "12",
   "id_str" : "1772153676553806884",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1772153676553806884",
   "created_at" : "Mon Mar 25 06:48:56 +0000 2024",
   "favorited" : false,
   "full_text" : "sun's gone round behind the big gum by four. the tile gets its last go at 3:50, so if you're coming, come then #bluehour",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "123"
   ],
   "favorite_count" : "8",
   "id_str" : "1771752575055859787",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1771752575055859787",
   "created_at" : "Sun Mar 24 04:15:06 +0000 2024",
   "favorited" : false,
   "full_text" : "does a magpie ever lose a case? asked one. he said \"define lose\", and by the time we'd finished i was renting my own branch",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "111"
   ],
   "favorite_count" : "11",
   "id_str" : "1771404295367933617",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1771404295367933617",
   "created_at" : "Sat Mar 23 05:11:09 +0000 2024",
   "favorited" : false,
   "full_text" : "found a bead. pale, rough, maybe lapis, maybe plastic. dropped it twice to hear. plastic. kept listening anyway",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "92"
   ],
   "favorite_count" : "9",
   "id_str" : "1771260385283504467",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1771260385283504467",
   "created_at" : "Fri Mar 22 19:39:18 +0000 2024",
   "favorited" : false,
   "full_text" : "some days the whole job is picking up one leaf, over and over, as it falls off the same tree",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "77"
   ],
   "favorite_count" : "25",
   "id_str" : "1770763707255577274",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1770763707255577274",
   "created_at" : "Thu Mar 21 10:45:41 +0000 2024",
   "favorited" : false,
   "full_text" : "just the usual bird. i've said it in every voice i have. it's best in the zip",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "67"
   ],
   "favorite_count" : "1",
   "id_str" : "1770732695928348886",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1770732695928348886",
   "created_at" : "Thu Mar 21 08:42:27 +0000 2024",
   "favorited" : false,
   "full_text" : "overheard from the ranger's radio: \"copy that, just the usual bird\"",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "94"
   ],
   "favorite_count" : "4",
   "id_str" : "1770583813461320010",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1770583813461320010",
   "created_at" : "Wed Mar 20 22:50:51 +0000 2024",
   "favorited" : false,
   "full_text" : "recipes for one: take a fig &lt;3\nopen it along the seam\nleave the ants in, they're the pepper",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "109"
   ],
   "favorite_count" : "15",
   "id_str" : "1769635143536117614",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1769635143536117614",
   "created_at" : "Mon Mar 18 08:01:11 +0000 2024",
   "favorited" : false,
   "full_text" : "my own face came up in a dream last night, very large and in orange. i forgave it but i'd rather not say more",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "207"
   ],
   "favorite_count" : "14",
   "id_str" : "1769600887835843347",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1769600887835843347",
   "created_at" : "Mon Mar 18 05:45:03 +0000 2024",
   "favorited" : false,
   "full_text" : "six new pupils, all beaks. i went out to begin the lesson and the small one was already giving it. \"the other way up,\" he was saying. \"no. the OTHER other way.\" i stood behind a fern and let it run over time",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "95"
   ],
   "favorite_count" : "0",
   "id_str" : "1769597746678763638",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1769597746678763638",
   "created_at" : "Mon Mar 18 05:32:35 +0000 2024",
   "favorited" : false,
   "full_text" : "RT @east_bower: No comment regarding the events at the ditch. I will say he counts very slowly.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "7",
   "id_str" : "1769334501032167988",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1769334501032167988",
   "in_reply_to_status_id_str" : "1769311118605257268",
   "in_reply_to_status_id" : "1769311118605257268",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Sun Mar 17 12:06:32 +0000 2024",
   "favorited" : false,
   "full_text" : "@east_bower on three. you went on two. you always go on two",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "113"
   ],
   "favorite_count" : "0",
   "id_str" : "1769055566948202425",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1769055566948202425",
   "created_at" : "Sat Mar 16 17:38:09 +0000 2024",
   "favorited" : false,
   "full_text" : "tipped him out in the end, me on the rim and east on the handle, jumping together. we've agreed it was never seen",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "41"
   ],
   "favorite_count" : "12",
   "id_str" : "1768663950619874699",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1768663950619874699",
   "in_reply_to_status_id_str" : "1768640761269360011",
   "in_reply_to_status_id" : "1768640761269360011",
   "in_reply_to_user_id" : "1475976046567491304",
   "in_reply_to_user_id_str" : "1475976046567491304",
   "in_reply_to_screen_name" : "brush_turkey_b",
   "created_at" : "Fri Mar 15 15:42:00 +0000 2024",
   "favorited" : false,
   "full_text" : "@brush_turkey_b lean. no. the other lean.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "84"
   ],
   "favorite_count" : "1",
   "id_str" : "1768549632745975879",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1768549632745975879",
   "created_at" : "Fri Mar 15 08:07:45 +0000 2024",
   "favorited" : false,
   "full_text" : "turkey got in the bucket. couldn't get out of the bucket. an hour of that, echoing 🪣",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "106"
   ],
   "favorite_count" : "0",
   "id_str" : "1766038579029252893",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1766038579029252893",
   "created_at" : "Fri Mar 08 09:49:43 +0000 2024",
   "favorited" : false,
   "full_text" : "i've extended the property, in a sense. there's the avenue, the apron, and now the east-facing bucket wing",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "255"
   ],
   "favorite_count" : "11",
   "id_str" : "1765896615029158655",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1765896615029158655",
   "created_at" : "Fri Mar 08 00:25:36 +0000 2024",
   "favorited" : false,
   "full_text" : "mud's finished. the last of it came out in a slab with a leaf pressed in the middle. the bucket's clean, it's upright, it's in a ditch eight feet from the west wall, and when i put my head in and said my own name it said it back as if it'd been practising",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "108"
   ],
   "favorite_count" : "1",
   "id_str" : "1765060079746745392",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1765060079746745392",
   "created_at" : "Tue Mar 05 17:01:30 +0000 2024",
   "favorited" : false,
   "full_text" : "gale warning. have taken in the tile, the biro and two straws, and said something encouraging to the rest 🌬️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "148"
   ],
   "favorite_count" : "17",
   "id_str" : "1764722076718024950",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1764722076718024950",
   "created_at" : "Mon Mar 04 18:38:24 +0000 2024",
   "favorited" : false,
   "full_text" : "beginner's question from the inbox: \"how do i get a girl to look at my bower.\" build it for somebody particular. then wait and find out who that was",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/6WUWYf6b1d",
      "expanded_url" : "https://bower.example/f6b1d",
      "display_url" : "bower.example/f6b1d",
      "indices" : [
       "104",
       "127"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "11",
   "id_str" : "1764524813232831573",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1764524813232831573",
   "created_at" : "Mon Mar 04 05:34:33 +0000 2024",
   "favorited" : false,
   "full_text" : "one of the navy hats has been left on a post. i can get inside it completely. good acoustics, some nits https://t.co/6WUWYf6b1d",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "90"
   ],
   "favorite_count" : "6",
   "id_str" : "1764242296235843709",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1764242296235843709",
   "created_at" : "Sun Mar 03 10:51:56 +0000 2024",
   "favorited" : false,
   "full_text" : "school camp. forty children, forty hats, two of them navy. i haven't sat down since monday",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "107"
   ],
   "favorite_count" : "0",
   "id_str" : "1764028052135253086",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1764028052135253086",
   "created_at" : "Sat Mar 02 20:40:36 +0000 2024",
   "favorited" : false,
   "full_text" : "the click's back! i whirred at a puddle and there it was, third beat in, like an old friend with a bad knee",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "78"
   ],
   "favorite_count" : "1",
   "id_str" : "1763975157659327011",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1763975157659327011",
   "created_at" : "Sat Mar 02 17:10:25 +0000 2024",
   "favorited" : false,
   "full_text" : "daylight has a date on it in march. you can taste it going off round the edges",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "157"
   ],
   "favorite_count" : "0",
   "id_str" : "1763973398507879223",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1763973398507879223",
   "created_at" : "Sat Mar 02 17:03:25 +0000 2024",
   "favorited" : false,
   "full_text" : "they've opened the picnic shelter again after the flood &amp; there's a tide mark on the wall at about my chest. i measured against it. i'd have needed a hat",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "105"
   ],
   "favorite_count" : "0",
   "id_str" : "1763442548343048500",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1763442548343048500",
   "created_at" : "Fri Mar 01 05:54:01 +0000 2024",
   "favorited" : false,
   "full_text" : "all feathers present. gloss at full. i've walked past the tap eleven times, there's a curve in the chrome",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/DKL6ORT6CW",
      "expanded_url" : "https://twitter.com/i/web/status/1763171519159703166",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "268",
       "291"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "291"
   ],
   "favorite_count" : "0",
   "id_str" : "1763171519159703166",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1763171519159703166",
   "created_at" : "Thu Feb 29 11:57:02 +0000 2024",
   "favorited" : false,
   "full_text" : "on the lyrebird. you'll have gathered that we're not close. he does my truck, my phone, my dance noise, and since the spring he does me sighing. it used to keep me up. but on sunday i couldn't sleep and went down the creek track before it was light and he was on his… https://t.co/DKL6ORT6CW",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "45"
   ],
   "favorite_count" : "0",
   "id_str" : "1763159231626563703",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1763159231626563703",
   "created_at" : "Thu Feb 29 11:08:13 +0000 2024",
   "favorited" : false,
   "full_text" : "does anybody else get homesick for a thursday",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "253"
   ],
   "favorite_count" : "2",
   "id_str" : "1762214640051351656",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1762214640051351656",
   "created_at" : "Mon Feb 26 20:34:45 +0000 2024",
   "favorited" : false,
   "full_text" : "a breeze from the south at last and all the straws hummed, the four old ones and the striped one, and a peg ticked against the tile in the gaps. i wasn't doing a thing. i was just standing in it with half my feathers out. it's the best i've ever sounded",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "55"
   ],
   "favorite_count" : "5",
   "id_str" : "1762029453715381007",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1762029453715381007",
   "created_at" : "Mon Feb 26 08:18:53 +0000 2024",
   "favorited" : false,
   "full_text" : "i can't stop thinking about the mound being able to see",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "3",
       "18"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "0",
   "id_str" : "1761404693397464079",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1761404693397464079",
   "created_at" : "Sat Feb 24 14:56:18 +0000 2024",
   "favorited" : false,
   "full_text" : "RT @brush_turkey_b: PUT GOGGLE IN MOUND. MOUND CAN SEE NOW.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "36"
   ],
   "favorite_count" : "5",
   "id_str" : "1761282165683454854",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1761282165683454854",
   "in_reply_to_status_id_str" : "1761276919221519238",
   "in_reply_to_status_id" : "1761276919221519238",
   "in_reply_to_user_id" : "1475976046567491304",
   "in_reply_to_user_id_str" : "1475976046567491304",
   "in_reply_to_screen_name" : "brush_turkey_b",
   "created_at" : "Sat Feb 24 06:49:25 +0000 2024",
   "favorited" : false,
   "full_text" : "@brush_turkey_b it goes on your EYES",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "stickoftheweek",
      "indices" : [
       "24",
       "39"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "41"
   ],
   "favorite_count" : "0",
   "id_str" : "1760613430985785351",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1760613430985785351",
   "created_at" : "Thu Feb 22 10:32:07 +0000 2024",
   "favorited" : false,
   "full_text" : "stick of the week: gary #stickoftheweek 🪵",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "31"
   ],
   "favorite_count" : "1",
   "id_str" : "1760293682184447257",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1760293682184447257",
   "created_at" : "Wed Feb 21 13:21:33 +0000 2024",
   "favorited" : false,
   "full_text" : "never lend a goggle to a turkey",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "94"
   ],
   "favorite_count" : "13",
   "id_str" : "1760189681761773398",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1760189681761773398",
   "created_at" : "Wed Feb 21 06:28:17 +0000 2024",
   "favorited" : false,
   "full_text" : "someone's radio in bay two: cricket. the voices go along like sheep and then they all stand up",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "99"
   ],
   "favorite_count" : "11",
   "id_str" : "1760005805527578372",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1760005805527578372",
   "created_at" : "Tue Feb 20 18:17:38 +0000 2024",
   "favorited" : false,
   "full_text" : "humid enough to chew. mushrooms on the toilet block in a shade i can only call \"regret, buttered\" 🍄",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "117"
   ],
   "favorite_count" : "2",
   "id_str" : "1759527358067492785",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1759527358067492785",
   "created_at" : "Mon Feb 19 10:36:27 +0000 2024",
   "favorited" : false,
   "full_text" : "valentine's. i put one plum skin on the flat rock at the foot of the gully, bloom side up. a note would've been showy",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "126"
   ],
   "favorite_count" : "17",
   "id_str" : "1759506504950508685",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1759506504950508685",
   "created_at" : "Mon Feb 19 09:13:35 +0000 2024",
   "favorited" : false,
   "full_text" : "dear jeff. i've had your bucket since november the year before last, emotionally. i hope you weren't in the middle of anything",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "28"
   ],
   "favorite_count" : "21",
   "id_str" : "1759349835154757440",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1759349835154757440",
   "created_at" : "Sun Feb 18 22:51:02 +0000 2024",
   "favorited" : false,
   "full_text" : "two Fs. it's definitely jeff",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "132"
   ],
   "favorite_count" : "4",
   "id_str" : "1758879726578151985",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1758879726578151985",
   "created_at" : "Sat Feb 17 15:42:59 +0000 2024",
   "favorited" : false,
   "full_text" : "in the bottom half of the bucket, under the mud, there's handwriting. thick black marker. J-E-F. i may have been in love with a jeff",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "70"
   ],
   "favorite_count" : "13",
   "id_str" : "1758725115915943752",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1758725115915943752",
   "created_at" : "Sat Feb 17 05:28:37 +0000 2024",
   "favorited" : false,
   "full_text" : "eclipse plumage, they call it with wrens. with me it's called february",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "wren superb",
      "screen_name" : "wren_superb",
      "indices" : [
       "3",
       "15"
      ],
      "id_str" : "1471725500360429996",
      "id" : "1471725500360429996"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "0",
   "id_str" : "1758719896554029792",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1758719896554029792",
   "created_at" : "Sat Feb 17 05:07:53 +0000 2024",
   "favorited" : false,
   "full_text" : "RT @wren_superb: went BROWN for the off season!! do not look!! ok look!! I'm a little brown secret!! back in blue by spring!! tell the head…",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "wren superb",
      "screen_name" : "wren_superb",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1471725500360429996",
      "id" : "1471725500360429996"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "53"
   ],
   "favorite_count" : "1",
   "id_str" : "1758482087622943420",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1758482087622943420",
   "in_reply_to_status_id_str" : "1758456836721681084",
   "in_reply_to_status_id" : "1758456836721681084",
   "in_reply_to_user_id" : "1471725500360429996",
   "in_reply_to_user_id_str" : "1471725500360429996",
   "in_reply_to_screen_name" : "wren_superb",
   "created_at" : "Fri Feb 16 13:22:55 +0000 2024",
   "favorited" : false,
   "full_text" : "@wren_superb \"all of them are good!!\" isn't an answer",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "57"
   ],
   "favorite_count" : "7",
   "id_str" : "1757395553170551396",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1757395553170551396",
   "created_at" : "Tue Feb 13 13:25:25 +0000 2024",
   "favorited" : false,
   "full_text" : "tell me your worst colour. i'll go first, it's on traffic",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ewnAa13PUV",
      "expanded_url" : "https://bower.example/13puv",
      "display_url" : "bower.example/13puv",
      "indices" : [
       "138",
       "161"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "8",
   "id_str" : "1757338013941236979",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1757338013941236979",
   "created_at" : "Tue Feb 13 09:36:46 +0000 2024",
   "favorited" : false,
   "full_text" : "drone again. i ignored it. it hovered, it dipped, it did a little turn. after a while it went off and i felt i'd been someone's september https://t.co/ewnAa13PUV",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "155"
   ],
   "favorite_count" : "12",
   "id_str" : "1757146773943872223",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1757146773943872223",
   "created_at" : "Mon Feb 12 20:56:51 +0000 2024",
   "favorited" : false,
   "full_text" : "today on the rail a child told a younger child, \"if you're boring, he comes closer.\" i've been insulted by experts and that's the only one who got it right",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "13",
   "id_str" : "1756604106280611463",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1756604106280611463",
   "created_at" : "Sun Feb 11 09:00:29 +0000 2024",
   "favorited" : false,
   "full_text" : "had a visitor, soup man. he's changed to sandwiches for the summer. he set down one blue rubber band, then he got out a second and thought about it and set that down too. crosswise",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "36"
   ],
   "favorite_count" : "5",
   "id_str" : "1756558540862004649",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1756558540862004649",
   "created_at" : "Sun Feb 11 05:59:26 +0000 2024",
   "favorited" : false,
   "full_text" : "small happiness: warm lid, cool foot",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "1",
   "id_str" : "1755836231535792508",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1755836231535792508",
   "created_at" : "Fri Feb 09 06:09:14 +0000 2024",
   "favorited" : false,
   "full_text" : "i've never cared for catbirds. cousins, technically. they build nothing, and they marry for life, and they're so smug about both",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "196"
   ],
   "favorite_count" : "1",
   "id_str" : "1755831302717321748",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1755831302717321748",
   "created_at" : "Fri Feb 09 05:49:38 +0000 2024",
   "favorited" : false,
   "full_text" : "fig news: the big one by the tap's fruiting. whole valley's in it by six, elbows everywhere. a catbird wailed straight into my ear for a quarter of an hour &amp; then asked if i was using that one",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "3",
       "17"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "0",
   "id_str" : "1755159238687726504",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1755159238687726504",
   "created_at" : "Wed Feb 07 09:19:06 +0000 2024",
   "favorited" : false,
   "full_text" : "RT @magpie_at_law: In re: Bucket. Flotsam, jetsam, lagan or derelict? Learned minds differ. Our mind, which is the only one here, requires …",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "0",
       "14"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "32"
   ],
   "favorite_count" : "0",
   "id_str" : "1754755498741086589",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1754755498741086589",
   "in_reply_to_status_id_str" : "1754745835739953533",
   "in_reply_to_status_id" : "1754745835739953533",
   "in_reply_to_user_id" : "1478988331776995402",
   "in_reply_to_user_id_str" : "1478988331776995402",
   "in_reply_to_screen_name" : "magpie_at_law",
   "created_at" : "Tue Feb 06 06:34:47 +0000 2024",
   "favorited" : false,
   "full_text" : "@magpie_at_law then who owns mud",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "160"
   ],
   "favorite_count" : "14",
   "id_str" : "1754515206618677561",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "1754515206618677561",
   "created_at" : "Mon Feb 05 14:39:57 +0000 2024",
   "favorited" : false,
   "full_text" : "it's come to my attention that the ditch is \"council land\". so's the sky, by that logic. i've instructed the magpie, who's instructed me to stop instructing him",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "thursdaymower",
      "indices" : [
       "206",
       "220"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "220"
   ],
   "favorite_count" : "6",
   "id_str" : "1754191662951822736",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1754191662951822736",
   "created_at" : "Sun Feb 04 17:14:18 +0000 2024",
   "favorited" : false,
   "full_text" : "mower's back after the floods. the tuft i stood on last spring has gone to seed, tall as the table, and he's still going round it. i don't think he knows any more why he does. that's how you get a monument #thursdaymower",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "64"
   ],
   "favorite_count" : "11",
   "id_str" : "1753841003349084595",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1753841003349084595",
   "created_at" : "Sat Feb 03 18:00:54 +0000 2024",
   "favorited" : false,
   "full_text" : "i asked the small pupil to help with the bucket. he brought gary",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "43"
   ],
   "favorite_count" : "4",
   "id_str" : "1753765715051171770",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1753765715051171770",
   "created_at" : "Sat Feb 03 13:01:44 +0000 2024",
   "favorited" : false,
   "full_text" : "mud progress: a hand deep. in toddler hands",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "52"
   ],
   "favorite_count" : "13",
   "id_str" : "1753506693773036245",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1753506693773036245",
   "created_at" : "Fri Feb 02 19:52:29 +0000 2024",
   "favorited" : false,
   "full_text" : "february, and i look like the inside of a vacuum bag",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "145"
   ],
   "favorite_count" : "1",
   "id_str" : "1752807641377622541",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1752807641377622541",
   "created_at" : "Wed Jan 31 21:34:41 +0000 2024",
   "favorited" : false,
   "full_text" : "heard a chick begging up the gully, that thin rusty wheeze. couldn't say whose. there's plenty of birds up there. i dropped a fig on the way past",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/4e4JgWMR1A",
      "expanded_url" : "https://bower.example/wmr1a",
      "display_url" : "bower.example/wmr1a",
      "indices" : [
       "75",
       "98"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "98"
   ],
   "favorite_count" : "16",
   "id_str" : "1752573634106304241",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1752573634106304241",
   "created_at" : "Wed Jan 31 06:04:50 +0000 2024",
   "favorited" : false,
   "full_text" : "somebody's waved at me from a car, a small brown hand going up and down 👋🏽 https://t.co/4e4JgWMR1A",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "92"
   ],
   "favorite_count" : "3",
   "id_str" : "1752186299817074036",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1752186299817074036",
   "created_at" : "Tue Jan 30 04:25:42 +0000 2024",
   "favorited" : false,
   "full_text" : "why's it called a water dragon if it just sits there. he watched me dig all day, bobbed once",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "82"
   ],
   "favorite_count" : "0",
   "id_str" : "1752038139716796640",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1752038139716796640",
   "created_at" : "Mon Jan 29 18:36:58 +0000 2024",
   "favorited" : false,
   "full_text" : "i've started on the mud. one beakful at a time, from the top. at this rate, easter",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "25"
   ],
   "favorite_count" : "17",
   "id_str" : "1752011300711754109",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1752011300711754109",
   "created_at" : "Mon Jan 29 16:50:19 +0000 2024",
   "favorited" : false,
   "full_text" : "still can't lift it, mind",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "currawong co",
      "screen_name" : "currawong_co",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1477944631832697097",
      "id" : "1477944631832697097"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "0",
   "id_str" : "1751868854565511439",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1751868854565511439",
   "created_at" : "Mon Jan 29 07:24:17 +0000 2024",
   "favorited" : false,
   "full_text" : "RT @currawong_co: Following recent bucket movements, we are pleased to have completed the job ahead of schedule. Nine sausages, payable Fri…",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "currawong co",
      "screen_name" : "currawong_co",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1477944631832697097",
      "id" : "1477944631832697097"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "50"
   ],
   "favorite_count" : "12",
   "id_str" : "1751534378732008281",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1751534378732008281",
   "in_reply_to_status_id_str" : "1751508601420428121",
   "in_reply_to_status_id" : "1751508601420428121",
   "in_reply_to_user_id" : "1477944631832697097",
   "in_reply_to_user_id_str" : "1477944631832697097",
   "in_reply_to_screen_name" : "currawong_co",
   "created_at" : "Sun Jan 28 09:15:12 +0000 2024",
   "favorited" : false,
   "full_text" : "@currawong_co too late. nature did it for nothing.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "76"
   ],
   "favorite_count" : "1",
   "id_str" : "1751351988752588814",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1751351988752588814",
   "created_at" : "Sat Jan 27 21:10:27 +0000 2024",
   "favorited" : false,
   "full_text" : "seventeen and a half metres in one night. i take back every word about water",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/rhn76NCG1A",
      "expanded_url" : "https://bower.example/ncg1a",
      "display_url" : "bower.example/ncg1a",
      "indices" : [
       "188",
       "211"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "211"
   ],
   "favorite_count" : "9",
   "id_str" : "1750909126834945209",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1750909126834945209",
   "created_at" : "Fri Jan 26 15:50:40 +0000 2024",
   "favorited" : false,
   "full_text" : "and the bucket. the bucket! the water picked it up, carried it ACROSS the road, and set it down in the ditch on my side. i've been looking at it since sunrise. it's full of mud. it's here https://t.co/rhn76NCG1A",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "14"
   ],
   "favorite_count" : "4",
   "id_str" : "1750833180088290960",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1750833180088290960",
   "created_at" : "Fri Jan 26 10:48:53 +0000 2024",
   "favorited" : false,
   "full_text" : "tock count: 19",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "197"
   ],
   "favorite_count" : "23",
   "id_str" : "1749429810031563576",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1749429810031563576",
   "created_at" : "Mon Jan 22 13:52:24 +0000 2024",
   "favorited" : false,
   "full_text" : "after the flood there's silt over everything, smooth, brown, like a cake nobody's cut. every lid's down there. i go about tapping with my foot. one tap, two, and now and then the ground says \"tock\"",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "0",
   "id_str" : "1749427355148665877",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1749427355148665877",
   "created_at" : "Mon Jan 22 13:42:38 +0000 2024",
   "favorited" : false,
   "full_text" : "RT @green_pupil4: i set him deep becos you said a stick should know its staying. im not crying theres a lot of water about",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "38"
   ],
   "favorite_count" : "29",
   "id_str" : "1749286988079306770",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1749286988079306770",
   "in_reply_to_status_id_str" : "1749264964086798354",
   "in_reply_to_status_id" : "1749264964086798354",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Mon Jan 22 04:24:52 +0000 2024",
   "favorited" : false,
   "full_text" : "@green_pupil4 how deep did you set him",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "107"
   ],
   "favorite_count" : "7",
   "id_str" : "1748726958415862006",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "1748726958415862006",
   "created_at" : "Sat Jan 20 15:19:31 +0000 2024",
   "favorited" : false,
   "full_text" : "gary stood. the small one's beside himself. i've had to go and look at it for some time with my back turned",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "93"
   ],
   "favorite_count" : "12",
   "id_str" : "1748398728322444439",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1748398728322444439",
   "created_at" : "Fri Jan 19 17:35:15 +0000 2024",
   "favorited" : false,
   "full_text" : "a list of what the flood took: \nfront row\nback row\nhalf of gary's neighbour\na bench\nmy temper",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "6",
   "id_str" : "1747923589079348045",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1747923589079348045",
   "created_at" : "Thu Jan 18 10:07:13 +0000 2024",
   "favorited" : false,
   "full_text" : "no more whirring until february, doctor's orders. there's no doctor. i've lost the click and i'm frightened it was the good part",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "57"
   ],
   "favorite_count" : "14",
   "id_str" : "1747908025542651772",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1747908025542651772",
   "created_at" : "Thu Jan 18 09:05:22 +0000 2024",
   "favorited" : false,
   "full_text" : "moult's begun. on the plus side, i found a lovely feather",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "143"
   ],
   "favorite_count" : "3",
   "id_str" : "1747279199550538875",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1747279199550538875",
   "created_at" : "Tue Jan 16 15:26:38 +0000 2024",
   "favorited" : false,
   "full_text" : "tropical air, they call it. i've been damp since tuesday and i believe there's something living on my left wing that pays attention to politics",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "29",
   "id_str" : "1746235609246014050",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1746235609246014050",
   "created_at" : "Sat Jan 13 18:19:47 +0000 2024",
   "favorited" : false,
   "full_text" : "it's bad for a person to sit outside a window. i've come home and counted sticks till it got dark",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "111"
   ],
   "favorite_count" : "14",
   "id_str" : "1746225355322739448",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1746225355322739448",
   "created_at" : "Sat Jan 13 17:39:02 +0000 2024",
   "favorited" : false,
   "full_text" : "saw it. SAW it. through the window of the hut, on a nail, with the whistle still on, not around anyone at all 💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "4",
   "id_str" : "1746038034043981197",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "1746038034043981197",
   "created_at" : "Sat Jan 13 05:14:41 +0000 2024",
   "favorited" : false,
   "full_text" : "i've been through the bin. respectfully. layer by layer. there were three orange things and i went past every one of them with my head up",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "73"
   ],
   "favorite_count" : "8",
   "id_str" : "1745518598746796953",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1745518598746796953",
   "created_at" : "Thu Jan 11 18:50:38 +0000 2024",
   "favorited" : false,
   "full_text" : "so where does an old lanyard go? think. a drawer. a hook. a bin. a nephew",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "3",
       "15"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "61"
   ],
   "favorite_count" : "0",
   "id_str" : "1745345590567778293",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1745345590567778293",
   "created_at" : "Thu Jan 11 07:23:10 +0000 2024",
   "favorited" : false,
   "full_text" : "RT @tawny_stump: i've been awake for part of this. sorry mate",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "35"
   ],
   "favorite_count" : "7",
   "id_str" : "1745130719502927162",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1745130719502927162",
   "in_reply_to_status_id_str" : "1745127183570437434",
   "in_reply_to_status_id" : "1745127183570437434",
   "in_reply_to_user_id" : "1429679204897396683",
   "in_reply_to_user_id_str" : "1429679204897396683",
   "in_reply_to_screen_name" : "tawny_stump",
   "created_at" : "Wed Jan 10 17:09:21 +0000 2024",
   "favorited" : false,
   "full_text" : "@tawny_stump i'm not taking it well",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "107"
   ],
   "favorite_count" : "27",
   "id_str" : "1745054198589876141",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1745054198589876141",
   "created_at" : "Wed Jan 10 12:05:17 +0000 2024",
   "favorited" : false,
   "full_text" : "she looked down at it herself this morning, a bit puzzled, as if someone had changed the name of her street",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "13"
   ],
   "favorite_count" : "0",
   "id_str" : "1744944025157942393",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1744944025157942393",
   "created_at" : "Wed Jan 10 04:47:29 +0000 2024",
   "favorited" : false,
   "full_text" : "it's green 🏳️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/d414RhJyCt",
      "expanded_url" : "https://bower.example/hjyct",
      "display_url" : "bower.example/hjyct",
      "indices" : [
       "36",
       "59"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "12",
   "id_str" : "1744357504697126299",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1744357504697126299",
   "created_at" : "Mon Jan 08 13:56:52 +0000 2024",
   "favorited" : false,
   "full_text" : "ranger's been issued a new lanyard. https://t.co/d414RhJyCt",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "112"
   ],
   "favorite_count" : "21",
   "id_str" : "1743896638818591694",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1743896638818591694",
   "created_at" : "Sun Jan 07 07:25:33 +0000 2024",
   "favorited" : false,
   "full_text" : "the sign's been rained on and the ink has gone violet. they couldn't have matched my eyes better if they'd asked",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/eGNvCr9sxt",
      "expanded_url" : "https://bower.example/r9sxt",
      "display_url" : "bower.example/r9sxt",
      "indices" : [
       "169",
       "192"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "192"
   ],
   "favorite_count" : "9",
   "id_str" : "1743670435288268900",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1743670435288268900",
   "created_at" : "Sat Jan 06 16:26:42 +0000 2024",
   "favorited" : false,
   "full_text" : "someone's put up a sign at the walking track with my picture on! SATIN BOWERBIRD, it says, and below it a green female twice my size. they've got my good side. it's her https://t.co/eGNvCr9sxt",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "98"
   ],
   "favorite_count" : "1",
   "id_str" : "1741799341564114766",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1741799341564114766",
   "created_at" : "Mon Jan 01 12:31:38 +0000 2024",
   "favorited" : false,
   "full_text" : "january resolution: be less interested in what the turkey thinks. he doesn't, is what's so wearing",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "77"
   ],
   "favorite_count" : "10",
   "id_str" : "1741715088499087435",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "1741715088499087435",
   "created_at" : "Mon Jan 01 06:56:51 +0000 2024",
   "favorited" : false,
   "full_text" : "year three of this. i've a click in my voice, half a wall, a sock. stand back",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "71"
   ],
   "favorite_count" : "5",
   "id_str" : "1741623819814009032",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1741623819814009032",
   "created_at" : "Mon Jan 01 00:54:11 +0000 2024",
   "favorited" : false,
   "full_text" : "there were two blue ones. the pupils came and got me. we stood in a row",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "2",
   "id_str" : "1741364143749940674",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1741364143749940674",
   "created_at" : "Sun Dec 31 07:42:19 +0000 2023",
   "favorited" : false,
   "full_text" : "new year's eve. i've got in early under the fern with the letter. wake me if there's a blue one 🎆",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/YAfPTwLkZ9",
      "expanded_url" : "https://twitter.com/i/web/status/1741016661160784136",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "260",
       "283"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "283"
   ],
   "favorite_count" : "6",
   "id_str" : "1741016661160784136",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1741016661160784136",
   "created_at" : "Sat Dec 30 08:41:33 +0000 2023",
   "favorited" : false,
   "full_text" : "end of year accounts, audited by nobody. came in: thirty-one lids, eight pegs, one biro, one tile, a tarpaulin with an eyelet, a sock, a drawing which is held separately. went out: a hippo (by choice), fourteen eggs' worth of foil (five by theft, the rest by… https://t.co/YAfPTwLkZ9",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "190"
   ],
   "favorite_count" : "12",
   "id_str" : "1741014537693877820",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1741014537693877820",
   "created_at" : "Sat Dec 30 08:33:06 +0000 2023",
   "favorited" : false,
   "full_text" : "a snake came through. red-bellied, in no hurry. used the avenue the right way, south to north, and i swear slowed at the tile. i was up the she-oak doing a cat, a truck and a zip all at once",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "69"
   ],
   "favorite_count" : "6",
   "id_str" : "1740044569502078028",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1740044569502078028",
   "created_at" : "Wed Dec 27 16:18:48 +0000 2023",
   "favorited" : false,
   "full_text" : "cicadas so loud the air's got a grain to it. you could sand something",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "125"
   ],
   "favorite_count" : "53",
   "id_str" : "1739996478594125769",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1739996478594125769",
   "created_at" : "Wed Dec 27 13:07:42 +0000 2023",
   "favorited" : false,
   "full_text" : "my thought so far: if you paint a stick blue-black and stand it in shade, and nobody comes, it's a shadow you've made by hand",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "75"
   ],
   "favorite_count" : "23",
   "id_str" : "1739936619514388131",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1739936619514388131",
   "created_at" : "Wed Dec 27 09:09:51 +0000 2023",
   "favorited" : false,
   "full_text" : "heat again. lids too hot to lift till after seven. i've taken up thinking 🥵",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/cfYpjUGRkj",
      "expanded_url" : "https://bower.example/ugrkj",
      "display_url" : "bower.example/ugrkj",
      "indices" : [
       "151",
       "174"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "174"
   ],
   "favorite_count" : "14",
   "id_str" : "1739218924663479299",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1739218924663479299",
   "created_at" : "Mon Dec 25 09:37:59 +0000 2023",
   "favorited" : false,
   "full_text" : "boxing day. i looked under the far bench out of habit. there was a sock. it's a perfectly good sock, it's got anchors on it, it simply hasn't any ears https://t.co/cfYpjUGRkj",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "105"
   ],
   "favorite_count" : "0",
   "id_str" : "1738662298791667228",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1738662298791667228",
   "created_at" : "Sat Dec 23 20:46:09 +0000 2023",
   "favorited" : false,
   "full_text" : "a new bike went by with blue streamers out of the handlebars. both sides. i followed as far as the bridge",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "76"
   ],
   "favorite_count" : "3",
   "id_str" : "1738427332649475218",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1738427332649475218",
   "created_at" : "Sat Dec 23 05:12:29 +0000 2023",
   "favorited" : false,
   "full_text" : "christmas, by sound: paper, paper, paper, a very long silence, \"it's lovely\"",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "35"
   ],
   "favorite_count" : "2",
   "id_str" : "1738214567861110472",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1738214567861110472",
   "created_at" : "Fri Dec 22 15:07:02 +0000 2023",
   "favorited" : false,
   "full_text" : "the longest day. i was awake for it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "90"
   ],
   "favorite_count" : "15",
   "id_str" : "1738180391107818535",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1738180391107818535",
   "in_reply_to_status_id_str" : "1738156404407530535",
   "in_reply_to_status_id" : "1738156404407530535",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Fri Dec 22 12:51:13 +0000 2023",
   "favorited" : false,
   "full_text" : "@east_bower you've got it upside down. the writing's showing. no, keep it, i'm just saying",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "94"
   ],
   "favorite_count" : "8",
   "id_str" : "1738148864673656054",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1738148864673656054",
   "created_at" : "Fri Dec 22 10:45:57 +0000 2023",
   "favorited" : false,
   "full_text" : "day four. he's eating. day five he's stolen a lid. i've never been so relieved to be one short",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "96"
   ],
   "favorite_count" : "0",
   "id_str" : "1738128501574169806",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1738128501574169806",
   "created_at" : "Fri Dec 22 09:25:02 +0000 2023",
   "favorited" : false,
   "full_text" : "took him a cicada, wings off. said it'd blown over. he said the wind doesn't choose the fat ones",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "193"
   ],
   "favorite_count" : "4",
   "id_str" : "1736644920606082489",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1736644920606082489",
   "created_at" : "Mon Dec 18 07:09:49 +0000 2023",
   "favorited" : false,
   "full_text" : "i'd planned to be aloof with east this year and he's gone and got sick. sitting fluffed on his rail in full sun. at noon there was no one. i stood by my lids like an idiot, waiting to be robbed",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "noisy miner hq",
      "screen_name" : "noisy_miner_hq",
      "indices" : [
       "3",
       "18"
      ],
      "id_str" : "1485823828011380452",
      "id" : "1485823828011380452"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "0",
   "id_str" : "1736615305152680053",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1736615305152680053",
   "created_at" : "Mon Dec 18 05:12:08 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @noisy_miner_hq: ALERT: suspect near hut. Suspect claims \"architecture\". Suspect measuring bungee with feet. Do NOT engage, he will show…",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "noisy miner hq",
      "screen_name" : "noisy_miner_hq",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1485823828011380452",
      "id" : "1485823828011380452"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "37"
   ],
   "favorite_count" : "10",
   "id_str" : "1736254525496033270",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1736254525496033270",
   "in_reply_to_status_id_str" : "1736242221257785334",
   "in_reply_to_status_id" : "1736242221257785334",
   "in_reply_to_user_id" : "1485823828011380452",
   "in_reply_to_user_id_str" : "1485823828011380452",
   "in_reply_to_screen_name" : "noisy_miner_hq",
   "created_at" : "Sun Dec 17 05:18:31 +0000 2023",
   "favorited" : false,
   "full_text" : "@noisy_miner_hq define \"near\" the hut",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "thursdaymower",
      "indices" : [
       "63",
       "77"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "77"
   ],
   "favorite_count" : "6",
   "id_str" : "1735990646650887800",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1735990646650887800",
   "created_at" : "Sat Dec 16 11:49:57 +0000 2023",
   "favorited" : false,
   "full_text" : "the mower man's name is graham. i feel i've seen him undressed #thursdaymower",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "186"
   ],
   "favorite_count" : "19",
   "id_str" : "1735890628352322747",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1735890628352322747",
   "created_at" : "Sat Dec 16 05:12:31 +0000 2023",
   "favorited" : false,
   "full_text" : "have worked out that the ranger's hut has a recycling tub and the tub has a lid and the lid's held shut with a bungee and the bungee's blue. i'm not saying anything. it's a list of facts",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "119"
   ],
   "favorite_count" : "39",
   "id_str" : "1735693679875197675",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1735693679875197675",
   "created_at" : "Fri Dec 15 16:09:55 +0000 2023",
   "favorited" : false,
   "full_text" : "heard a tune out of an ice-cream van, miles off across the valley, and it turned out the lyrebird had been to the coast",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "25"
   ],
   "favorite_count" : "26",
   "id_str" : "1735528318157911693",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1735528318157911693",
   "created_at" : "Fri Dec 15 05:12:50 +0000 2023",
   "favorited" : false,
   "full_text" : "my feet are hot\nthat's it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "109"
   ],
   "favorite_count" : "7",
   "id_str" : "1734404915726712532",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1734404915726712532",
   "created_at" : "Tue Dec 12 02:48:50 +0000 2023",
   "favorited" : false,
   "full_text" : "tinsel again, same bin. older, thinner, more tired. aren't we all. i took one strand and this time i meant it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "cocky riot",
      "screen_name" : "cocky_riot",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1449918450002448438",
      "id" : "1449918450002448438"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "125"
   ],
   "favorite_count" : "0",
   "id_str" : "1734213869716103506",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1734213869716103506",
   "created_at" : "Mon Dec 11 14:09:41 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @cocky_riot: undid a tap today. wore it as a hat. water EVERYWHERE. nobody can prove which of the 90 of us. love this town",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "cocky riot",
      "screen_name" : "cocky_riot",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1449918450002448438",
      "id" : "1449918450002448438"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "46"
   ],
   "favorite_count" : "1",
   "id_str" : "1733808925504867933",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1733808925504867933",
   "in_reply_to_status_id_str" : "1733800399709572701",
   "in_reply_to_status_id" : "1733800399709572701",
   "in_reply_to_user_id" : "1449918450002448438",
   "in_reply_to_user_id_str" : "1449918450002448438",
   "in_reply_to_screen_name" : "cocky_riot",
   "created_at" : "Sun Dec 10 11:20:35 +0000 2023",
   "favorited" : false,
   "full_text" : "@cocky_riot please put the tap back on the tap",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "37"
   ],
   "favorite_count" : "3",
   "id_str" : "1733784006710622396",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1733784006710622396",
   "created_at" : "Sun Dec 10 09:41:34 +0000 2023",
   "favorited" : false,
   "full_text" : "slow, i'd say. steady at the top end.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "78"
   ],
   "favorite_count" : "9",
   "id_str" : "1733707520902805669",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1733707520902805669",
   "created_at" : "Sun Dec 10 04:37:38 +0000 2023",
   "favorited" : false,
   "full_text" : "there's always one uncle who talks to me. i like him. he says \"how's business\"",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "117"
   ],
   "favorite_count" : "11",
   "id_str" : "1733466175241713301",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1733466175241713301",
   "created_at" : "Sat Dec 09 12:38:37 +0000 2023",
   "favorited" : false,
   "full_text" : "some lunch notes. \ngrapes: agreeable.\ncoleslaw: why is it damp.\ndevilled egg: whose idea, and are they free on sunday",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "209"
   ],
   "favorite_count" : "4",
   "id_str" : "1733242885527102559",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1733242885527102559",
   "created_at" : "Fri Dec 08 21:51:20 +0000 2023",
   "favorited" : false,
   "full_text" : "summer complaint, one of several: ice. they tip it on the ground at four o'clock as if it were nothing, great clear lumps with blue inside them, and by the time i've carried one home i'm carrying a wet feeling",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "77"
   ],
   "favorite_count" : "6",
   "id_str" : "1731938290770448893",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1731938290770448893",
   "created_at" : "Tue Dec 05 07:27:21 +0000 2023",
   "favorited" : false,
   "full_text" : "today's catch was going to be a pool ring, until someone's father stood on it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "35"
   ],
   "favorite_count" : "8",
   "id_str" : "1731468913643136971",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1731468913643136971",
   "created_at" : "Mon Dec 04 00:22:12 +0000 2023",
   "favorited" : false,
   "full_text" : "gave her arm 10 out of 10. my first",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "201"
   ],
   "favorite_count" : "0",
   "id_str" : "1731167935696354527",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1731167935696354527",
   "created_at" : "Sun Dec 03 04:26:14 +0000 2023",
   "favorited" : false,
   "full_text" : "a girl with a plaster cast. BLUE. her whole arm. she let me walk right round her &amp; she held it out, slowly, to be inspected. somebody had written \"get well soon\" on it, which i took to be the title",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "bowerlife",
      "indices" : [
       "137",
       "147"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "147"
   ],
   "favorite_count" : "13",
   "id_str" : "1730849622044051699",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1730849622044051699",
   "created_at" : "Sat Dec 02 07:21:22 +0000 2023",
   "favorited" : false,
   "full_text" : "for anyone new: i'm the dark one by the far bench. i accept lids, pegs, straws, glass with the edges worn off, honest comments. no corks #bowerlife",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "100"
   ],
   "favorite_count" : "2",
   "id_str" : "1730829691876381375",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1730829691876381375",
   "created_at" : "Sat Dec 02 06:02:10 +0000 2023",
   "favorited" : false,
   "full_text" : "december. the eskies are back on the grass, wheels squeaking, like cattle coming down from the hills",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "61"
   ],
   "favorite_count" : "6",
   "id_str" : "1730291492873110027",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1730291492873110027",
   "created_at" : "Thu Nov 30 18:23:33 +0000 2023",
   "favorited" : false,
   "full_text" : "heap's gone. could've been the turkey. i'm not going to ask 🪵",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "176"
   ],
   "favorite_count" : "23",
   "id_str" : "1730184136997589250",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1730184136997589250",
   "created_at" : "Thu Nov 30 11:16:58 +0000 2023",
   "favorited" : false,
   "full_text" : "somewhere up there she's got sticks in her beak too. i hope she's got good ones. i left the best of mine by the creek in a loose sort of heap, so it wouldn't look like anything",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "kooka dawn",
      "screen_name" : "kooka_dawn",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1452443765657929246",
      "id" : "1452443765657929246"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "35"
   ],
   "favorite_count" : "0",
   "id_str" : "1729197085774815893",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1729197085774815893",
   "created_at" : "Mon Nov 27 17:54:46 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @kooka_dawn: ha. good on ya mate",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "kooka dawn",
      "screen_name" : "kooka_dawn",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1452443765657929246",
      "id" : "1452443765657929246"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "52"
   ],
   "favorite_count" : "0",
   "id_str" : "1728992142938861162",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1728992142938861162",
   "in_reply_to_status_id_str" : "1728986829795880554",
   "in_reply_to_status_id" : "1728986829795880554",
   "in_reply_to_user_id" : "1452443765657929246",
   "in_reply_to_user_id_str" : "1452443765657929246",
   "in_reply_to_screen_name" : "kooka_dawn",
   "created_at" : "Mon Nov 27 04:20:24 +0000 2023",
   "favorited" : false,
   "full_text" : "@kooka_dawn go on then. laugh. i don't mind it today",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "0",
   "id_str" : "1728861740157502182",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1728861740157502182",
   "created_at" : "Sun Nov 26 19:42:14 +0000 2023",
   "favorited" : false,
   "full_text" : "storm birds calling all night, koel at one end, channel-bill at the other, and me in between like the filling in something nobody ordered",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "81"
   ],
   "favorite_count" : "4",
   "id_str" : "1728781342851346657",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1728781342851346657",
   "created_at" : "Sun Nov 26 14:22:45 +0000 2023",
   "favorited" : false,
   "full_text" : "back to it. other greens have a right to a clean avenue and i'm a public building",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/8K0ucroYCs",
      "expanded_url" : "https://bower.example/roycs",
      "display_url" : "bower.example/roycs",
      "indices" : [
       "22",
       "45"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "45"
   ],
   "favorite_count" : "2",
   "id_str" : "1727211184483227589",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1727211184483227589",
   "created_at" : "Wed Nov 22 06:23:31 +0000 2023",
   "favorited" : false,
   "full_text" : "fig.\nfig.\nsleep.\nfig. https://t.co/8K0ucroYCs",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "45"
   ],
   "favorite_count" : "11",
   "id_str" : "1727194551967714412",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1727194551967714412",
   "created_at" : "Wed Nov 22 05:17:25 +0000 2023",
   "favorited" : false,
   "full_text" : "does the song go on working after it's worked",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "42"
   ],
   "favorite_count" : "2",
   "id_str" : "1726572265663610530",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1726572265663610530",
   "created_at" : "Mon Nov 20 12:04:40 +0000 2023",
   "favorited" : false,
   "full_text" : "didn't whirr today. hadn't anything to add",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/idnIPx7DQF",
      "expanded_url" : "https://twitter.com/i/web/status/1726165683720882475",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "268",
       "291"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "291"
   ],
   "favorite_count" : "11",
   "id_str" : "1726165683720882475",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1726165683720882475",
   "created_at" : "Sun Nov 19 09:09:04 +0000 2023",
   "favorited" : false,
   "full_text" : "nobody warns you about the afternoon after. you've had a sentence ready for fourteen months and somebody's let you say it, and then it's ten past two and there are ants. i went round all the blue things to tell them. i did the lids in order of arrival, and the pegs,… https://t.co/idnIPx7DQF",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "207"
   ],
   "favorite_count" : "14",
   "id_str" : "1726138173243829058",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1726138173243829058",
   "created_at" : "Sun Nov 19 07:19:45 +0000 2023",
   "favorited" : false,
   "full_text" : "i shan't be discussing the rest. she's gone up the gully to build, on her own, as they do, in some tree she won't tell me. that's the arrangement and it's a good one. i've swept. i've put the biro straight 💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "20"
   ],
   "favorite_count" : "10",
   "id_str" : "1725845893799070146",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1725845893799070146",
   "created_at" : "Sat Nov 18 11:58:20 +0000 2023",
   "favorited" : false,
   "full_text" : "she stayed for it ❤️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "217"
   ],
   "favorite_count" : "9",
   "id_str" : "1725579421225624735",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1725579421225624735",
   "created_at" : "Fri Nov 17 18:19:28 +0000 2023",
   "favorited" : false,
   "full_text" : "a minute and a half. she walked through, in one end and out the other, and came round again and stood. i danced the short one. i forgot a section. i think i just said hello, in the middle, in my own voice, like a fool",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "6",
   "id_str" : "1725511960707147853",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1725511960707147853",
   "created_at" : "Fri Nov 17 13:51:24 +0000 2023",
   "favorited" : false,
   "full_text" : "she's here. she's on the platform. typing this with my foot",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "84"
   ],
   "favorite_count" : "6",
   "id_str" : "1725463637253446176",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1725463637253446176",
   "created_at" : "Fri Nov 17 10:39:23 +0000 2023",
   "favorited" : false,
   "full_text" : "dusty on the ridge track and every car leaves a long brown thought hanging behind it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "53"
   ],
   "favorite_count" : "18",
   "id_str" : "1725018894538008966",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1725018894538008966",
   "created_at" : "Thu Nov 16 05:12:08 +0000 2023",
   "favorited" : false,
   "full_text" : "i'm suspicious of the peg. it's an extremely nice peg",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "75"
   ],
   "favorite_count" : "0",
   "id_str" : "1724846439216050873",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1724846439216050873",
   "created_at" : "Wed Nov 15 17:46:51 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @east_bower: Must have fallen out of my beak. Clumsy. Keep it, or don't.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "54"
   ],
   "favorite_count" : "17",
   "id_str" : "1724661925410622492",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1724661925410622492",
   "in_reply_to_status_id_str" : "1724632264966261788",
   "in_reply_to_status_id" : "1724632264966261788",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Wed Nov 15 05:33:40 +0000 2023",
   "favorited" : false,
   "full_text" : "@east_bower you left a peg behind. was that on purpose",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "147"
   ],
   "favorite_count" : "15",
   "id_str" : "1724406782212115044",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1724406782212115044",
   "created_at" : "Tue Nov 14 12:39:49 +0000 2023",
   "favorited" : false,
   "full_text" : "\"how's it done,\" he said. i said ink. he said \"oh.\" and he didn't take anything. i checked all afternoon. i even checked things that were too heavy",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "162"
   ],
   "favorite_count" : "16",
   "id_str" : "1724017429346733000",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1724017429346733000",
   "created_at" : "Mon Nov 13 10:52:40 +0000 2023",
   "favorited" : false,
   "full_text" : "east came over in person at noon with no lids in his mouth. he stood about. he looked at the ink wall for such a long time i started to feel robbed in a new place",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "206"
   ],
   "favorite_count" : "7",
   "id_str" : "1723772019436806046",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1723772019436806046",
   "created_at" : "Sun Nov 12 18:37:30 +0000 2023",
   "favorited" : false,
   "full_text" : "today i gave directions. a lost couple stood at the fork saying \"left? or left left?\" and i did the reversing truck off to the right until they went right. the car park was that way. i do have a civic side.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "79"
   ],
   "favorite_count" : "13",
   "id_str" : "1723734254395955524",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1723734254395955524",
   "created_at" : "Sun Nov 12 16:07:26 +0000 2023",
   "favorited" : false,
   "full_text" : "a quick word to the honeyeaters dive-bombing my rehearsals: that isn't feedback",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "44"
   ],
   "favorite_count" : "23",
   "id_str" : "1723697869112029692",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1723697869112029692",
   "created_at" : "Sun Nov 12 13:42:51 +0000 2023",
   "favorited" : false,
   "full_text" : "what's everyone's second favourite direction",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "47"
   ],
   "favorite_count" : "9",
   "id_str" : "1723652656020404135",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1723652656020404135",
   "created_at" : "Sun Nov 12 10:43:11 +0000 2023",
   "favorited" : false,
   "full_text" : "plums don't last. i've learned that about plums",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "245"
   ],
   "favorite_count" : "4",
   "id_str" : "1723018709187447961",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1723018709187447961",
   "created_at" : "Fri Nov 10 16:44:07 +0000 2023",
   "favorited" : false,
   "full_text" : "plums! they're purple-blue with a bloom on, some saint left a bag on the end of the table, and when you touch them the bloom comes off and there's your own footprint in a darker colour. i've put out two i've put out two and eaten four eaten four",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "89"
   ],
   "favorite_count" : "47",
   "id_str" : "1722558872456338228",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1722558872456338228",
   "created_at" : "Thu Nov 09 10:16:53 +0000 2023",
   "favorited" : false,
   "full_text" : "\"you've a leaf on you,\" said the magpie, and i thanked him, and an hour later a bill came",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "133"
   ],
   "favorite_count" : "24",
   "id_str" : "1722442684632347789",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1722442684632347789",
   "created_at" : "Thu Nov 09 02:35:12 +0000 2023",
   "favorited" : false,
   "full_text" : "half a metre a year. eighteen metres of road. that's thirty-six years and in bird terms i'd be a ghost. still, you like to see effort",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/fWCyzHAF75",
      "expanded_url" : "https://bower.example/haf75",
      "display_url" : "bower.example/haf75",
      "indices" : [
       "129",
       "152"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "152"
   ],
   "favorite_count" : "9",
   "id_str" : "1721953380354035536",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1721953380354035536",
   "created_at" : "Tue Nov 07 18:10:52 +0000 2023",
   "favorited" : false,
   "full_text" : "i should explain that the bucket has moved. it's half a metre nearer. either the storm water shifted it or it's made up its mind https://t.co/fWCyzHAF75",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "39"
   ],
   "favorite_count" : "0",
   "id_str" : "1721590523207067996",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1721590523207067996",
   "created_at" : "Mon Nov 06 18:09:00 +0000 2023",
   "favorited" : false,
   "full_text" : "the bucket's anniversary. took it a fig",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "3",
       "13"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "39"
   ],
   "favorite_count" : "0",
   "id_str" : "1721213706737059500",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1721213706737059500",
   "created_at" : "Sun Nov 05 17:11:40 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @lyre_echo: I never reveal a source.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "0",
       "10"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "64"
   ],
   "favorite_count" : "3",
   "id_str" : "1721111137864441484",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1721111137864441484",
   "in_reply_to_status_id_str" : "1721101775297109644",
   "in_reply_to_status_id" : "1721101775297109644",
   "in_reply_to_user_id" : "1457387743745386170",
   "in_reply_to_user_id_str" : "1457387743745386170",
   "in_reply_to_screen_name" : "lyre_echo",
   "created_at" : "Sun Nov 05 10:24:06 +0000 2023",
   "favorited" : false,
   "full_text" : "@lyre_echo was that you at 5:10. i need to know before i'm happy",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "90"
   ],
   "favorite_count" : "31",
   "id_str" : "1720464168234371748",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1720464168234371748",
   "created_at" : "Fri Nov 03 15:33:17 +0000 2023",
   "favorited" : false,
   "full_text" : "eleven in the gully at dawn, calling, or it was the lyrebird doing her.\n\ni answered both 🐦",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "157"
   ],
   "favorite_count" : "11",
   "id_str" : "1719810554480402053",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1719810554480402053",
   "created_at" : "Wed Nov 01 20:16:03 +0000 2023",
   "favorited" : false,
   "full_text" : "after the rain everything's rinsed &amp; loud. the blue tile's got a puddle on it with a bit of sky in, so that's three blues deep. i charged a skink to look",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "123"
   ],
   "favorite_count" : "6",
   "id_str" : "1718957957774589151",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1718957957774589151",
   "created_at" : "Mon Oct 30 11:48:08 +0000 2023",
   "favorited" : false,
   "full_text" : "rain at 3am!! actual rain! i went and stood in it with my mouth open like a drain. the east wall's ruined. good. take it 🌧️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "167"
   ],
   "favorite_count" : "5",
   "id_str" : "1718849997227189788",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1718849997227189788",
   "created_at" : "Mon Oct 30 04:39:08 +0000 2023",
   "favorited" : false,
   "full_text" : "the wind turned, anyhow. it smells like it's turned. we all sat up in the one tree, even east, even the turkey halfway up it looking furious, and nobody did any voices",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "175"
   ],
   "favorite_count" : "10",
   "id_str" : "1718168979541427468",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1718168979541427468",
   "created_at" : "Sat Oct 28 07:33:01 +0000 2023",
   "favorited" : false,
   "full_text" : "smoke from somewhere west. the sun came up orange and for once i didn't take it personally, i just watched it. the ranger stood at the lookout until lunch with her radio going",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "currawong co",
      "screen_name" : "currawong_co",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1477944631832697097",
      "id" : "1477944631832697097"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "0",
   "id_str" : "1717443677485684312",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1717443677485684312",
   "created_at" : "Thu Oct 26 07:30:55 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @currawong_co: Tap access: Bronze (two crumbs), Silver (one crust), Platinum (whole sandwich, we look the other way). Wattlebirds by app…",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "currawong co",
      "screen_name" : "currawong_co",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1477944631832697097",
      "id" : "1477944631832697097"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "60"
   ],
   "favorite_count" : "9",
   "id_str" : "1717166535981229529",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1717166535981229529",
   "in_reply_to_status_id_str" : "1717163916223145433",
   "in_reply_to_status_id" : "1717163916223145433",
   "in_reply_to_user_id" : "1477944631832697097",
   "in_reply_to_user_id_str" : "1477944631832697097",
   "in_reply_to_screen_name" : "currawong_co",
   "created_at" : "Wed Oct 25 13:09:40 +0000 2023",
   "favorited" : false,
   "full_text" : "@currawong_co i'm already in the queue. you can't sell me me",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "173"
   ],
   "favorite_count" : "10",
   "id_str" : "1717159527291328735",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1717159527291328735",
   "created_at" : "Wed Oct 25 12:41:49 +0000 2023",
   "favorited" : false,
   "full_text" : "no rain for nineteen days. creek's a rumour told by stones. everyone's short with each other at the tap, and the currawongs have started a queue and are selling places in it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "103"
   ],
   "favorite_count" : "20",
   "id_str" : "1716606643259723651",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1716606643259723651",
   "created_at" : "Tue Oct 24 00:04:51 +0000 2023",
   "favorited" : false,
   "full_text" : "i gave him a lid. rolled it to his shoe. he gave me half a rice cracker. i consider that account closed",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "185"
   ],
   "favorite_count" : "4",
   "id_str" : "1715755805947681718",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1715755805947681718",
   "created_at" : "Sat Oct 21 15:43:55 +0000 2023",
   "favorited" : false,
   "full_text" : "the toddler's back. he's longer. he walked up to the entrance, stopped, put both hands behind his back without being told, and looked. \"house,\" he said. then to his mother, \"don't sit.\"",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "82"
   ],
   "favorite_count" : "3",
   "id_str" : "1714696666226229975",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1714696666226229975",
   "created_at" : "Wed Oct 18 17:35:17 +0000 2023",
   "favorited" : false,
   "full_text" : "leech season. one on each leg today, perfectly matched. i hate that it looked good",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "3",
       "13"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "79"
   ],
   "favorite_count" : "0",
   "id_str" : "1713852526838833454",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1713852526838833454",
   "created_at" : "Mon Oct 16 09:40:58 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @lyre_echo: *nothing* ...that was the wall. Tough crowd. One wallaby got it.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "0",
       "10"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "47"
   ],
   "favorite_count" : "7",
   "id_str" : "1713792347583157288",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1713792347583157288",
   "in_reply_to_status_id_str" : "1713763218485810216",
   "in_reply_to_status_id" : "1713763218485810216",
   "in_reply_to_user_id" : "1457387743745386170",
   "in_reply_to_user_id_str" : "1457387743745386170",
   "in_reply_to_screen_name" : "lyre_echo",
   "created_at" : "Mon Oct 16 05:41:51 +0000 2023",
   "favorited" : false,
   "full_text" : "@lyre_echo you can't imitate a wall. try. go on",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "194"
   ],
   "favorite_count" : "2",
   "id_str" : "1712860489692637696",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1712860489692637696",
   "created_at" : "Fri Oct 13 15:58:58 +0000 2023",
   "favorited" : false,
   "full_text" : "the ink has run out, the west side's finished, the east isn't. from one end it looks like night on the left and afternoon on the right. i've decided it's about time. that it's ABOUT time, i mean",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "bowerlife",
      "indices" : [
       "223",
       "233"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "233"
   ],
   "favorite_count" : "1",
   "id_str" : "1712755372802279254",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1712755372802279254",
   "created_at" : "Fri Oct 13 09:01:16 +0000 2023",
   "favorited" : false,
   "full_text" : "the ink goes on like midnight. one coat. it stays wet-looking when it's dry. rain came and it ran down the sticks in threads, and didn't leave. i don't want to say it out loud. sixteen months. i think i have a painted wall #bowerlife",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/n294oUerTl",
      "expanded_url" : "https://bower.example/uertl",
      "display_url" : "bower.example/uertl",
      "indices" : [
       "15",
       "38"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "38"
   ],
   "favorite_count" : "0",
   "id_str" : "1712536933830015616",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1712536933830015616",
   "created_at" : "Thu Oct 12 18:33:17 +0000 2023",
   "favorited" : false,
   "full_text" : "new paint!! 🖌️ https://t.co/n294oUerTl",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "96"
   ],
   "favorite_count" : "16",
   "id_str" : "1712475512593269214",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "1712475512593269214",
   "created_at" : "Thu Oct 12 14:29:13 +0000 2023",
   "favorited" : false,
   "full_text" : "biro update: have bitten it, lightly, to see. tongue's blue. beak's blue. the pupils went silent",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/iHBaloRIjO",
      "expanded_url" : "https://bower.example/orijo",
      "display_url" : "bower.example/orijo",
      "indices" : [
       "117",
       "140"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "12",
   "id_str" : "1712415042747392422",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1712415042747392422",
   "created_at" : "Thu Oct 12 10:28:55 +0000 2023",
   "favorited" : false,
   "full_text" : "i didn't drop it. it's lying along the threshold so you step over it to come in. every time i look, it's still there https://t.co/iHBaloRIjO",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "191"
   ],
   "favorite_count" : "0",
   "id_str" : "1712335938461926081",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1712335938461926081",
   "created_at" : "Thu Oct 12 05:14:36 +0000 2023",
   "favorited" : false,
   "full_text" : "someone dropped a whole biro. WHOLE. blue body, blue lid, blue end-stopper, ink two thirds down. i circled it first. i've dreamt of this since last august and in the dream i always drop it 🖊️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "71"
   ],
   "favorite_count" : "10",
   "id_str" : "1712146362377116288",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1712146362377116288",
   "created_at" : "Wed Oct 11 16:41:17 +0000 2023",
   "favorited" : false,
   "full_text" : "what do caterpillars think they're doing. does somebody sit them down 🐛",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "129"
   ],
   "favorite_count" : "1",
   "id_str" : "1712042265733814542",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1712042265733814542",
   "created_at" : "Wed Oct 11 09:47:39 +0000 2023",
   "favorited" : false,
   "full_text" : "is there anything sadder than a flat peg. its little spring gone, both halves lying there like people who used to know each other",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "70"
   ],
   "favorite_count" : "2",
   "id_str" : "1711956462934034367",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1711956462934034367",
   "created_at" : "Wed Oct 11 04:06:42 +0000 2023",
   "favorited" : false,
   "full_text" : "painting by numbers: one mouthful, forty sticks, sixty mouthfuls, rain",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "79"
   ],
   "favorite_count" : "19",
   "id_str" : "1711807208237483584",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "1711807208237483584",
   "created_at" : "Tue Oct 10 18:13:36 +0000 2023",
   "favorited" : false,
   "full_text" : "that came up again three times. the caterpillar. in case anyone's keeping notes",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "40"
   ],
   "favorite_count" : "0",
   "id_str" : "1711522879552804504",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1711522879552804504",
   "created_at" : "Mon Oct 09 23:23:47 +0000 2023",
   "favorited" : false,
   "full_text" : "never eat a caterpillar that doesn't run",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "95"
   ],
   "favorite_count" : "0",
   "id_str" : "1711438385524835262",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1711438385524835262",
   "created_at" : "Mon Oct 09 17:48:02 +0000 2023",
   "favorited" : false,
   "full_text" : "wren's building. that's to say his wife is building, he's somewhere over the creek with a petal",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "88"
   ],
   "favorite_count" : "1",
   "id_str" : "1711045808742282460",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1711045808742282460",
   "in_reply_to_status_id_str" : "1711010187671844060",
   "in_reply_to_status_id" : "1711010187671844060",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Sun Oct 08 15:48:05 +0000 2023",
   "favorited" : false,
   "full_text" : "@green_pupil4 no it isn't a decoration. it's a letter. yes you can look. wipe your feet.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "164"
   ],
   "favorite_count" : "10",
   "id_str" : "1710948705586517976",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1710948705586517976",
   "created_at" : "Sun Oct 08 09:22:13 +0000 2023",
   "favorited" : false,
   "full_text" : "it's gone in the driest place i have, under the fern with the overhang. i didn't put it out with the rest. i couldn't tell you why, it's the best blue in the valley",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "49"
   ],
   "favorite_count" : "1",
   "id_str" : "1710759194723365798",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1710759194723365798",
   "created_at" : "Sat Oct 07 20:49:11 +0000 2023",
   "favorited" : false,
   "full_text" : "she'd signed it. i can't read, but it's in blue 💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "17",
   "id_str" : "1709871196614089554",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1709871196614089554",
   "created_at" : "Thu Oct 05 10:00:35 +0000 2023",
   "favorited" : false,
   "full_text" : "a child left me a drawing. it's weighed down with a stone by the log barrier: a black bird, a blue hippo, a house with no roof. the bird's holding the hippo's ear.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "107"
   ],
   "favorite_count" : "2",
   "id_str" : "1709839788875054456",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1709839788875054456",
   "created_at" : "Thu Oct 05 07:55:47 +0000 2023",
   "favorited" : false,
   "full_text" : "overheard at table three: \"do you reckon they get lonely?\" \"who?\" \"anyone.\" and then they went on buttering",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "1",
   "id_str" : "1709441853803198271",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1709441853803198271",
   "created_at" : "Wed Oct 04 05:34:32 +0000 2023",
   "favorited" : false,
   "full_text" : "today's visitors: four greens, one blue rival who looked at my eaves with open hatred. it's the hatred that'll stay with me. nobody's ever minded my eaves before",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "50"
   ],
   "favorite_count" : "2",
   "id_str" : "1708448035889375532",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1708448035889375532",
   "created_at" : "Sun Oct 01 11:45:27 +0000 2023",
   "favorited" : false,
   "full_text" : "walls at 31cm now. any higher and i'll need a view",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "101"
   ],
   "favorite_count" : "9",
   "id_str" : "1707645798744040175",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1707645798744040175",
   "created_at" : "Fri Sep 29 06:37:39 +0000 2023",
   "favorited" : false,
   "full_text" : "a stranger gave the avenue a thumbs up 👍🏽 and i've been trying to do it back. i haven't the equipment",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "155"
   ],
   "favorite_count" : "4",
   "id_str" : "1706627462687771919",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1706627462687771919",
   "created_at" : "Tue Sep 26 11:11:09 +0000 2023",
   "favorited" : false,
   "full_text" : "smell of jasmine from over the back of the ranger's hut, and some other thing under it, rain on hot bitumen i think. if you could hang a smell on a wall 🌧️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "93"
   ],
   "favorite_count" : "6",
   "id_str" : "1706520012372722334",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1706520012372722334",
   "created_at" : "Tue Sep 26 04:04:11 +0000 2023",
   "favorited" : false,
   "full_text" : "a spangled drongo has taken my phone-ring and added an ending. it's better. i'm sick about it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "1",
   "id_str" : "1706269315510706717",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1706269315510706717",
   "created_at" : "Mon Sep 25 11:28:00 +0000 2023",
   "favorited" : false,
   "full_text" : "i saw a boy show his sister how to look through the avenue. \"you have to lie down,\" he told her. that's all. that's the entire secret &amp; he's about six",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "pardalote hm",
      "screen_name" : "pardalote_hm",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1419085825514281456",
      "id" : "1419085825514281456"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "68"
   ],
   "favorite_count" : "7",
   "id_str" : "1705613463103508456",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "1705613463103508456",
   "in_reply_to_status_id_str" : "1705609269562871784",
   "in_reply_to_status_id" : "1705609269562871784",
   "in_reply_to_user_id" : "1419085825514281456",
   "in_reply_to_user_id_str" : "1419085825514281456",
   "in_reply_to_screen_name" : "pardalote_hm",
   "created_at" : "Sat Sep 23 16:01:53 +0000 2023",
   "favorited" : false,
   "full_text" : "@pardalote_hm i'm walking as though asleep. i've walked into the tap",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "104"
   ],
   "favorite_count" : "25",
   "id_str" : "1705233779534128625",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1705233779534128625",
   "created_at" : "Fri Sep 22 14:53:09 +0000 2023",
   "favorited" : false,
   "full_text" : "pardalotes are nesting in the bank by the tap and they've asked everyone to please walk as though asleep",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "68"
   ],
   "favorite_count" : "13",
   "id_str" : "1704622938791793034",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "1704622938791793034",
   "created_at" : "Wed Sep 20 22:25:53 +0000 2023",
   "favorited" : false,
   "full_text" : "tuft's been left for a second week running. it's a plinth, basically",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "thursdaymower",
      "indices" : [
       "221",
       "235"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "235"
   ],
   "favorite_count" : "14",
   "id_str" : "1704557131240638172",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1704557131240638172",
   "created_at" : "Wed Sep 20 18:04:23 +0000 2023",
   "favorited" : false,
   "full_text" : "mower. mid-whirr. third visit running. i went and stood in front of it today, in the strip he hadn't done, and we looked at each other with the engine going. he steered round. there's now a tuft in the lawn about my size #thursdaymower",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "100"
   ],
   "favorite_count" : "0",
   "id_str" : "1704232296208882293",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1704232296208882293",
   "created_at" : "Tue Sep 19 20:33:37 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @east_bower: Ninety seconds. I'm not one to mention it. Ninety, though. One could boil something.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "64"
   ],
   "favorite_count" : "9",
   "id_str" : "1704165410297051010",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1704165410297051010",
   "in_reply_to_status_id_str" : "1704141389849393026",
   "in_reply_to_status_id" : "1704141389849393026",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Tue Sep 19 16:07:50 +0000 2023",
   "favorited" : false,
   "full_text" : "@east_bower it was windy. she was sheltering. you're a windbreak",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "110"
   ],
   "favorite_count" : "23",
   "id_str" : "1704081581601805482",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1704081581601805482",
   "created_at" : "Tue Sep 19 10:34:44 +0000 2023",
   "favorited" : false,
   "full_text" : "east neighbour says she tried his place afterwards. ninety seconds. he's told everyone. he's told a bandicoot.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/eZ04KvUiam",
      "expanded_url" : "https://twitter.com/i/web/status/1703754673842174095",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "268",
       "291"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "291"
   ],
   "favorite_count" : "2",
   "id_str" : "1703754673842174095",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1703754673842174095",
   "created_at" : "Mon Sep 18 12:55:43 +0000 2023",
   "favorited" : false,
   "full_text" : "on the stick she tasted. it's on the west wall, ninth from the south, second row. i know it well, it came down in the august wind and i'd only put it back because my beak was already full and it was the nearest hole. i hadn't thought about it at all. it's painted on… https://t.co/eZ04KvUiam",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/Cm5Ms3GPgm",
      "expanded_url" : "https://bower.example/3gpgm",
      "display_url" : "bower.example/3gpgm",
      "indices" : [
       "198",
       "221"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "221"
   ],
   "favorite_count" : "2",
   "id_str" : "1703467611132732730",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1703467611132732730",
   "created_at" : "Sun Sep 17 17:55:02 +0000 2023",
   "favorited" : false,
   "full_text" : "i've been sitting in the spot where she stood, trying to see what she saw. the hill through the gap. the tile's little rectangle going up the sticks. me, presumably, about there, with a rubber band https://t.co/Cm5Ms3GPgm",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "8"
   ],
   "favorite_count" : "2",
   "id_str" : "1703019406099107711",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1703019406099107711",
   "created_at" : "Sat Sep 16 12:14:01 +0000 2023",
   "favorited" : false,
   "full_text" : "forty ❤️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "7",
   "id_str" : "1702951681838348043",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1702951681838348043",
   "created_at" : "Sat Sep 16 07:44:54 +0000 2023",
   "favorited" : false,
   "full_text" : "she walked in. all the way in, both walls round her. she turned her head sideways and tasted one stick. forty seconds, nearly, until a door slammed in the car park",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "113"
   ],
   "favorite_count" : "3",
   "id_str" : "1702702544121103517",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1702702544121103517",
   "created_at" : "Fri Sep 15 15:14:55 +0000 2023",
   "favorited" : false,
   "full_text" : "i didn't move. i'd planned a whole opening, there's a run-up. i stood with a rubber band in my beak like a waiter",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/LltLwDwXSB",
      "expanded_url" : "https://bower.example/dwxsb",
      "display_url" : "bower.example/dwxsb",
      "indices" : [
       "36",
       "59"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "11",
   "id_str" : "1702698631201177213",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1702698631201177213",
   "created_at" : "Fri Sep 15 14:59:22 +0000 2023",
   "favorited" : false,
   "full_text" : "eleven is back.\n7:52.\nlow branch. 💙 https://t.co/LltLwDwXSB",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "84"
   ],
   "favorite_count" : "0",
   "id_str" : "1701647260656047213",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1701647260656047213",
   "created_at" : "Tue Sep 12 17:21:36 +0000 2023",
   "favorited" : false,
   "full_text" : "a spring tip: keep your most intense blue for the spot she'll see over your shoulder",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "193"
   ],
   "favorite_count" : "2",
   "id_str" : "1701297886180375759",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1701297886180375759",
   "created_at" : "Mon Sep 11 18:13:19 +0000 2023",
   "favorited" : false,
   "full_text" : "the thing about dancing in front of someone is that you can't see the bower while you do it. i face her, she faces the walls. years of work and i always have my back to it at the crucial moment",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "0",
       "14"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "46"
   ],
   "favorite_count" : "23",
   "id_str" : "1701028184451364192",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1701028184451364192",
   "in_reply_to_status_id_str" : "1701017812721907040",
   "in_reply_to_status_id" : "1701017812721907040",
   "in_reply_to_user_id" : "1478988331776995402",
   "in_reply_to_user_id_str" : "1478988331776995402",
   "in_reply_to_screen_name" : "magpie_at_law",
   "created_at" : "Mon Sep 11 00:21:37 +0000 2023",
   "favorited" : false,
   "full_text" : "@magpie_at_law nobody is cycling. that's a log",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "3",
       "17"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "0",
   "id_str" : "1700206524531017406",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1700206524531017406",
   "created_at" : "Fri Sep 08 17:56:38 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @magpie_at_law: Swooping season commences 6am. Cyclists are advised that ignorance of the nest is no defence. Ice-cream containers with …",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "84"
   ],
   "favorite_count" : "19",
   "id_str" : "1700092161778838782",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1700092161778838782",
   "created_at" : "Fri Sep 08 10:22:12 +0000 2023",
   "favorited" : false,
   "full_text" : "tourists asked the magpie to move off their rug. he asked to see the rug's paperwork",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "bowerlife",
      "indices" : [
       "69",
       "79"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "79"
   ],
   "favorite_count" : "51",
   "id_str" : "1699020624558427752",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1699020624558427752",
   "created_at" : "Tue Sep 05 11:24:17 +0000 2023",
   "favorited" : false,
   "full_text" : "spring checklist\nvoice ✔️\nwalls ✔️\nfeathers ✔️\nperspective (pending) #bowerlife",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "171"
   ],
   "favorite_count" : "6",
   "id_str" : "1698923557888565423",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1698923557888565423",
   "created_at" : "Tue Sep 05 04:58:35 +0000 2023",
   "favorited" : false,
   "full_text" : "paint recipe, september: hoop pine bark, two unripe berries, no soot (possum), a petal for luck. the luck tastes bitter but it does hold on rough sticks better than smooth",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "39"
   ],
   "favorite_count" : "0",
   "id_str" : "1698399551262215814",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1698399551262215814",
   "created_at" : "Sun Sep 03 18:16:22 +0000 2023",
   "favorited" : false,
   "full_text" : "she isn't eleven. i keep doing the sum.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "110"
   ],
   "favorite_count" : "3",
   "id_str" : "1697899884811608782",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1697899884811608782",
   "created_at" : "Sat Sep 02 09:10:52 +0000 2023",
   "favorited" : false,
   "full_text" : "today a green stayed three minutes and forty, ate a good deal of the paint, said nothing. felt like being read",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "221"
   ],
   "favorite_count" : "12",
   "id_str" : "1697863604632270408",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1697863604632270408",
   "created_at" : "Sat Sep 02 06:46:42 +0000 2023",
   "favorited" : false,
   "full_text" : "first visitor was the ranger. she squatted, said \"gone for a longer look this year, have ya?\" and i need everyone to appreciate that she saw it. the LONGER LOOK. she has an eye and i've been distracted from it by her neck",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/xYsYYp3Y8j",
      "expanded_url" : "https://bower.example/p3y8j",
      "display_url" : "bower.example/p3y8j",
      "indices" : [
       "77",
       "100"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "100"
   ],
   "favorite_count" : "10",
   "id_str" : "1697657336590281673",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1697657336590281673",
   "created_at" : "Fri Sep 01 17:07:04 +0000 2023",
   "favorited" : false,
   "full_text" : "opening night, year two. i've taken out the drama &amp; left in the pauses 🪶 https://t.co/xYsYYp3Y8j",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "44"
   ],
   "favorite_count" : "18",
   "id_str" : "1697597556332966199",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1697597556332966199",
   "created_at" : "Fri Sep 01 13:09:31 +0000 2023",
   "favorited" : false,
   "full_text" : "swept. rinsed. faced south. here we go again",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "109"
   ],
   "favorite_count" : "0",
   "id_str" : "1697180289766159815",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1697180289766159815",
   "created_at" : "Thu Aug 31 09:31:27 +0000 2023",
   "favorited" : false,
   "full_text" : "august's last evening. everything's in place, nothing's the right way round, i'm so happy i could bite a wall",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "138"
   ],
   "favorite_count" : "0",
   "id_str" : "1696198507203739034",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1696198507203739034",
   "created_at" : "Mon Aug 28 16:30:12 +0000 2023",
   "favorited" : false,
   "full_text" : "to the two ladies sketching me: the beak's shorter. no. shorter. now you've made me a duck and you're both laughing and i'd like to buy it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "86"
   ],
   "favorite_count" : "11",
   "id_str" : "1695788311667126491",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1695788311667126491",
   "created_at" : "Sun Aug 27 13:20:14 +0000 2023",
   "favorited" : false,
   "full_text" : "counted backwards from eleven to get to sleep. got to ten and stopped there, obviously",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "150"
   ],
   "favorite_count" : "15",
   "id_str" : "1694692948068892070",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1694692948068892070",
   "created_at" : "Thu Aug 24 12:47:39 +0000 2023",
   "favorited" : false,
   "full_text" : "my uncle lost an entire season to a mirror. somebody's caravan, wing side. he danced for it until november, he said he'd never been so well understood",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "88"
   ],
   "favorite_count" : "1",
   "id_str" : "1693676217702376844",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1693676217702376844",
   "created_at" : "Mon Aug 21 17:27:31 +0000 2023",
   "favorited" : false,
   "full_text" : "don't mind me. rearranging. it's what i do where other birds would have a drink of water",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "36"
   ],
   "favorite_count" : "8",
   "id_str" : "1693653448908290541",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1693653448908290541",
   "in_reply_to_status_id_str" : "1693645125186173421",
   "in_reply_to_status_id" : "1693645125186173421",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Mon Aug 21 15:57:03 +0000 2023",
   "favorited" : false,
   "full_text" : "@east_bower then why did you take it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "104"
   ],
   "favorite_count" : "3",
   "id_str" : "1693640357574268834",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1693640357574268834",
   "created_at" : "Mon Aug 21 15:05:02 +0000 2023",
   "favorited" : false,
   "full_text" : "if the east neighbour happens to read this, the tarpaulin is a decoy, it's worthless, it smells of boats",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ixXNdzpdxc",
      "expanded_url" : "https://bower.example/zpdxc",
      "display_url" : "bower.example/zpdxc",
      "indices" : [
       "171",
       "194"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "194"
   ],
   "favorite_count" : "0",
   "id_str" : "1693573975445859120",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1693573975445859120",
   "created_at" : "Mon Aug 21 10:41:15 +0000 2023",
   "favorited" : false,
   "full_text" : "windy weather has brought in a new blue, though. plastic, torn, a corner of tarpaulin, with an eyelet. an EYELET. it's like being sent a painting with the hook already on https://t.co/ixXNdzpdxc",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "58"
   ],
   "favorite_count" : "30",
   "id_str" : "1692765771112246192",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1692765771112246192",
   "created_at" : "Sat Aug 19 05:09:44 +0000 2023",
   "favorited" : false,
   "full_text" : "lost 60 sticks, one straw, some dignity. gary's still up 🪵",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "162"
   ],
   "favorite_count" : "5",
   "id_str" : "1692070464434540899",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1692070464434540899",
   "created_at" : "Thu Aug 17 07:06:50 +0000 2023",
   "favorited" : false,
   "full_text" : "wind gusting to fifty. i'm lying along the top of the east wall with my wings out like wet washing and it's honestly the closest the building and i have ever been",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "37"
   ],
   "favorite_count" : "8",
   "id_str" : "1691711299652594598",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "1691711299652594598",
   "created_at" : "Wed Aug 16 07:19:38 +0000 2023",
   "favorited" : false,
   "full_text" : "a real drongo has since been in touch",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/2AReZCi3GJ",
      "expanded_url" : "https://bower.example/ci3gj",
      "display_url" : "bower.example/ci3gj",
      "indices" : [
       "237",
       "260"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "260"
   ],
   "favorite_count" : "6",
   "id_str" : "1691688172868224238",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1691688172868224238",
   "created_at" : "Wed Aug 16 05:47:45 +0000 2023",
   "favorited" : false,
   "full_text" : "somebody's posted a picture of my bower on a walkers' page: \"weird rubbish pile near toilets\". 212 likes. i've read every comment. one says \"it's a bower, you drongo\". i don't know who you are but there's a fig here with your name on it https://t.co/2AReZCi3GJ",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "2",
   "id_str" : "1691504118914000082",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1691504118914000082",
   "created_at" : "Tue Aug 15 17:36:23 +0000 2023",
   "favorited" : false,
   "full_text" : "there's a note that only comes out of a hollow straw at about fifteen knots from the south. this afternoon i had four straws and sixteen knots. it was nearly a chord",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "25"
   ],
   "favorite_count" : "1",
   "id_str" : "1691331470591535053",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1691331470591535053",
   "in_reply_to_status_id_str" : "1691296789112301517",
   "in_reply_to_status_id" : "1691296789112301517",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Tue Aug 15 06:10:20 +0000 2023",
   "favorited" : false,
   "full_text" : "@green_pupil4 how is gary",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "33"
   ],
   "favorite_count" : "7",
   "id_str" : "1690305889943811588",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1690305889943811588",
   "in_reply_to_status_id_str" : "1690287800543999492",
   "in_reply_to_status_id" : "1690287800543999492",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Sat Aug 12 10:15:03 +0000 2023",
   "favorited" : false,
   "full_text" : "@green_pupil4 you don't name them",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "101"
   ],
   "favorite_count" : "0",
   "id_str" : "1690250755532723801",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1690250755532723801",
   "created_at" : "Sat Aug 12 06:35:58 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @green_pupil4: I PASSED. stick stayed. i stayed. didnt sleep. didnt blink. my stick is called gary",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "80"
   ],
   "favorite_count" : "7",
   "id_str" : "1690236999272677409",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1690236999272677409",
   "created_at" : "Sat Aug 12 05:41:18 +0000 2023",
   "favorited" : false,
   "full_text" : "passed him. he'd earned it. he's going about telling everyone in the wrong order",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "221"
   ],
   "favorite_count" : "7",
   "id_str" : "1690094762976058885",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1690094762976058885",
   "created_at" : "Fri Aug 11 20:16:06 +0000 2023",
   "favorited" : false,
   "full_text" : "the pupils have asked to be examined. i set them each a single upright stick each and told them to leave it overnight. five fell. one was still up at dawn with the small one sitting next to it, wide awake, not touching it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "51"
   ],
   "favorite_count" : "10",
   "id_str" : "1690003052988809881",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1690003052988809881",
   "created_at" : "Fri Aug 11 14:11:41 +0000 2023",
   "favorited" : false,
   "full_text" : "ok. who left a chewed lid at my door like a warning",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "cocky riot",
      "screen_name" : "cocky_riot",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1449918450002448438",
      "id" : "1449918450002448438"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "116"
   ],
   "favorite_count" : "0",
   "id_str" : "1689640663615286287",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1689640663615286287",
   "created_at" : "Thu Aug 10 14:11:40 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @cocky_riot: swapped a promise for a lid lol. chewed lid. chewed sign about not chewing. chewed balcony. good day",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "cocky riot",
      "screen_name" : "cocky_riot",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1449918450002448438",
      "id" : "1449918450002448438"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "79"
   ],
   "favorite_count" : "3",
   "id_str" : "1689540855092839519",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1689540855092839519",
   "in_reply_to_status_id_str" : "1689538644254229599",
   "in_reply_to_status_id" : "1689538644254229599",
   "in_reply_to_user_id" : "1449918450002448438",
   "in_reply_to_user_id_str" : "1449918450002448438",
   "in_reply_to_screen_name" : "cocky_riot",
   "created_at" : "Thu Aug 10 07:35:04 +0000 2023",
   "favorited" : false,
   "full_text" : "@cocky_riot you haven't got any blue ones. why would i swap a lid for a promise",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "100"
   ],
   "favorite_count" : "27",
   "id_str" : "1688809384927684605",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1688809384927684605",
   "created_at" : "Tue Aug 08 07:08:28 +0000 2023",
   "favorited" : false,
   "full_text" : "i've put out a request for parrot feathers and been sent a list of terms. by a cockatoo. who's white",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "66"
   ],
   "favorite_count" : "8",
   "id_str" : "1688631093905485814",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1688631093905485814",
   "created_at" : "Mon Aug 07 19:20:00 +0000 2023",
   "favorited" : false,
   "full_text" : "wattle's out again and i've made my peace with about a third of it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "215"
   ],
   "favorite_count" : "15",
   "id_str" : "1688550572879932565",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1688550572879932565",
   "created_at" : "Mon Aug 07 14:00:02 +0000 2023",
   "favorited" : false,
   "full_text" : "today a very old labrador lay down in the apron, on the foil, in the sun, and sighed so deeply that four lids shifted. no one could get him up. i worked around him. he was a lovely tone, actually, a sort of wet sand",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/EfIuHDBI6O",
      "expanded_url" : "https://bower.example/dbi6o",
      "display_url" : "bower.example/dbi6o",
      "indices" : [
       "163",
       "186"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "186"
   ],
   "favorite_count" : "18",
   "id_str" : "1688440918557393763",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "1688440918557393763",
   "created_at" : "Mon Aug 07 06:44:19 +0000 2023",
   "favorited" : false,
   "full_text" : "found a glass stopper in the creek bed, cobalt, worn soft as a lolly. some chemist has been dead a hundred years and he's still got the best eye in the district 💙 https://t.co/EfIuHDBI6O",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "lidwatch",
      "indices" : [
       "53",
       "62"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "62"
   ],
   "favorite_count" : "5",
   "id_str" : "1686992046344145257",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1686992046344145257",
   "created_at" : "Thu Aug 03 06:47:01 +0000 2023",
   "favorited" : false,
   "full_text" : "who else gets up to check on a thing that can't move #lidwatch",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "21",
   "id_str" : "1686627098725617767",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1686627098725617767",
   "created_at" : "Wed Aug 02 06:36:51 +0000 2023",
   "favorited" : false,
   "full_text" : "a tip about pegs: spring ones, opened slightly, look like they're about to speak. i have a row of nine that seem to be on the verge of a wonderful announcement 💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "19",
   "id_str" : "1686534727767812645",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1686534727767812645",
   "created_at" : "Wed Aug 02 00:29:48 +0000 2023",
   "favorited" : false,
   "full_text" : "the good voice came back on the 4th. it'd been on holiday with an accent. my whirr has a slight click in it now &amp; i'm keeping the click",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "bowerlife",
      "indices" : [
       "83",
       "93"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "93"
   ],
   "favorite_count" : "1",
   "id_str" : "1686404711914566901",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1686404711914566901",
   "created_at" : "Tue Aug 01 15:53:09 +0000 2023",
   "favorited" : false,
   "full_text" : "august! sap's up, voice is down, the whole gully sounds like someone tuning a gate #bowerlife",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/1nhSsaxFnc",
      "expanded_url" : "https://bower.example/axfnc",
      "display_url" : "bower.example/axfnc",
      "indices" : [
       "68",
       "91"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "91"
   ],
   "favorite_count" : "0",
   "id_str" : "1686067254668819211",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1686067254668819211",
   "created_at" : "Mon Jul 31 17:32:13 +0000 2023",
   "favorited" : false,
   "full_text" : "i could be wrong about purple.\n\ni'm keeping it outside until i know https://t.co/1nhSsaxFnc",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "36"
   ],
   "favorite_count" : "8",
   "id_str" : "1685978351817445425",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1685978351817445425",
   "created_at" : "Mon Jul 31 11:38:57 +0000 2023",
   "favorited" : false,
   "full_text" : "cold enough that spit's a commitment",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "wren superb",
      "screen_name" : "wren_superb",
      "indices" : [
       "3",
       "15"
      ],
      "id_str" : "1471725500360429996",
      "id" : "1471725500360429996"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "130"
   ],
   "favorite_count" : "0",
   "id_str" : "1684932074652674230",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1684932074652674230",
   "created_at" : "Fri Jul 28 14:21:25 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @wren_superb: I have been STRUCK by FASHION!! a blue circle!! out of nowhere!! I wore it for one second!! best second of july!!",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "wren superb",
      "screen_name" : "wren_superb",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1471725500360429996",
      "id" : "1471725500360429996"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "69"
   ],
   "favorite_count" : "3",
   "id_str" : "1684893419100361109",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1684893419100361109",
   "in_reply_to_status_id_str" : "1684863286398341525",
   "in_reply_to_status_id" : "1684863286398341525",
   "in_reply_to_user_id" : "1471725500360429996",
   "in_reply_to_user_id_str" : "1471725500360429996",
   "in_reply_to_screen_name" : "wren_superb",
   "created_at" : "Fri Jul 28 11:47:49 +0000 2023",
   "favorited" : false,
   "full_text" : "@wren_superb it was an accident and i said so while it was in the air",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "118"
   ],
   "favorite_count" : "19",
   "id_str" : "1684867589442966328",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1684867589442966328",
   "created_at" : "Fri Jul 28 10:05:11 +0000 2023",
   "favorited" : false,
   "full_text" : "band reviewed: stretchy, willing, flies off across the clearing if you let go with your foot. hit a wren. recommended.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/QEpTpaGSCi",
      "expanded_url" : "https://bower.example/agsci",
      "display_url" : "bower.example/agsci",
      "indices" : [
       "119",
       "142"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "142"
   ],
   "favorite_count" : "24",
   "id_str" : "1684558068248888261",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1684558068248888261",
   "created_at" : "Thu Jul 27 13:35:15 +0000 2023",
   "favorited" : false,
   "full_text" : "soup man left a blue rubber band on the table. coiled. deliberately, i believe. it's how one professional tips another https://t.co/QEpTpaGSCi",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "135"
   ],
   "favorite_count" : "9",
   "id_str" : "1684452423761512405",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1684452423761512405",
   "created_at" : "Thu Jul 27 06:35:28 +0000 2023",
   "favorited" : false,
   "full_text" : "there's a man who comes on mondays and eats soup from a flask and looks exactly where i'd look. if he were a bird i'd have to fight him",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/IkXOpIqp9d",
      "expanded_url" : "https://twitter.com/i/web/status/1683839950021291755",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "269",
       "292"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "292"
   ],
   "favorite_count" : "1",
   "id_str" : "1683839950021291755",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1683839950021291755",
   "created_at" : "Tue Jul 25 14:01:42 +0000 2023",
   "favorited" : false,
   "full_text" : "a bird in the flock asked why i keep this up all winter when there's no one to see. i'll tell you what i told him, though he'd left by the second sentence. in june a bower is only a habit. nobody admires it, nobody robs it much, the rain undoes on monday whatever you… https://t.co/IkXOpIqp9d",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "6",
   "id_str" : "1683207687301519016",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1683207687301519016",
   "created_at" : "Sun Jul 23 20:09:19 +0000 2023",
   "favorited" : false,
   "full_text" : "a twig snapped in the night at a pitch of almost exactly B flat and i've been trying to break another one the same ever since. i'm down to the good twigs",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "62"
   ],
   "favorite_count" : "10",
   "id_str" : "1683021604549219375",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1683021604549219375",
   "created_at" : "Sun Jul 23 07:49:54 +0000 2023",
   "favorited" : false,
   "full_text" : "mandarin season is ending. i can feel the clearing get quieter",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "stickoftheweek",
      "indices" : [
       "73",
       "88"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "88"
   ],
   "favorite_count" : "6",
   "id_str" : "1682763366725711029",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1682763366725711029",
   "created_at" : "Sat Jul 22 14:43:45 +0000 2023",
   "favorited" : false,
   "full_text" : "stick of the week: no award this week. i was disappointed in all of them #stickoftheweek",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "113"
   ],
   "favorite_count" : "5",
   "id_str" : "1682255950120371414",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1682255950120371414",
   "created_at" : "Fri Jul 21 05:07:27 +0000 2023",
   "favorited" : false,
   "full_text" : "my rule is one heavy thing, one shiny thing, one thing that moves in the wind, and the rest should know its place",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "100"
   ],
   "favorite_count" : "2",
   "id_str" : "1681596319461557042",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1681596319461557042",
   "created_at" : "Wed Jul 19 09:26:19 +0000 2023",
   "favorited" : false,
   "full_text" : "dreamt the ranger handed me the lanyard. she said \"it's only a lanyard.\" i woke up with my beak open",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "3",
       "18"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "83"
   ],
   "favorite_count" : "0",
   "id_str" : "1680327268455572133",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1680327268455572133",
   "created_at" : "Sat Jul 15 21:23:34 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @brush_turkey_b: BOWERBIRD GAVE LEAF. ADDED LEAF TO MOUND. LEAF IS NEAR THE TOP.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "64"
   ],
   "favorite_count" : "2",
   "id_str" : "1680157854690494026",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1680157854690494026",
   "in_reply_to_status_id_str" : "1680151541692548682",
   "in_reply_to_status_id" : "1680151541692548682",
   "in_reply_to_user_id" : "1475976046567491304",
   "in_reply_to_user_id_str" : "1475976046567491304",
   "in_reply_to_screen_name" : "brush_turkey_b",
   "created_at" : "Sat Jul 15 10:10:23 +0000 2023",
   "favorited" : false,
   "full_text" : "@brush_turkey_b there's more behind the toilets. good ones. dry.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "258"
   ],
   "favorite_count" : "32",
   "id_str" : "1679599913945927541",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1679599913945927541",
   "created_at" : "Thu Jul 13 21:13:19 +0000 2023",
   "favorited" : false,
   "full_text" : "the council man had the leaf blower for the turkey's leaves, which were on my bower's leaves. eighteen months of moss, gone in one breath. and the turkey, poor fool, stood in the middle of the car park with nothing to rake. i took him a leaf. don't ask why 🍂",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "125"
   ],
   "favorite_count" : "20",
   "id_str" : "1679536626396866209",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1679536626396866209",
   "created_at" : "Thu Jul 13 17:01:50 +0000 2023",
   "favorited" : false,
   "full_text" : "sat between the walls at dusk with my eyes shut and listened to the sticks cool. tick. tick. like a car that's been somewhere",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "leafblowersummit",
      "indices" : [
       "73",
       "90"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "90"
   ],
   "favorite_count" : "1",
   "id_str" : "1679407644361629655",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1679407644361629655",
   "created_at" : "Thu Jul 13 08:29:18 +0000 2023",
   "favorited" : false,
   "full_text" : "hands up who's been personally wronged by a leaf blower. wings. wings up #leafblowersummit",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "92"
   ],
   "favorite_count" : "9",
   "id_str" : "1679074882135501788",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1679074882135501788",
   "created_at" : "Wed Jul 12 10:27:02 +0000 2023",
   "favorited" : false,
   "full_text" : "mistletoebird came past with his red chest, singing. i offered him a lesson, he said in what",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "94"
   ],
   "favorite_count" : "7",
   "id_str" : "1679064661948703692",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1679064661948703692",
   "created_at" : "Wed Jul 12 09:46:25 +0000 2023",
   "favorited" : false,
   "full_text" : "north-south. NORTH-SOUTH. so that nobody's got the sun in her eyes. what do they teach leaders",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "177"
   ],
   "favorite_count" : "8",
   "id_str" : "1679013109704412192",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1679013109704412192",
   "created_at" : "Wed Jul 12 06:21:34 +0000 2023",
   "favorited" : false,
   "full_text" : "a walking group stopped. eleven of them, poles, gaiters. the leader explained me to them, wrongly, for some time. he had the walls running east-west. i had to hold on to a root.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "3",
       "15"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "46"
   ],
   "favorite_count" : "0",
   "id_str" : "1677895817681503645",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1677895817681503645",
   "created_at" : "Sun Jul 09 04:21:51 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @tawny_stump: you let it belong to the tree",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "35"
   ],
   "favorite_count" : "5",
   "id_str" : "1677719978412129496",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1677719978412129496",
   "in_reply_to_status_id_str" : "1677708735919996120",
   "in_reply_to_status_id" : "1677708735919996120",
   "in_reply_to_user_id" : "1429679204897396683",
   "in_reply_to_user_id_str" : "1429679204897396683",
   "in_reply_to_screen_name" : "tawny_stump",
   "created_at" : "Sat Jul 08 16:43:08 +0000 2023",
   "favorited" : false,
   "full_text" : "@tawny_stump how do you do the itch",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "11",
   "id_str" : "1677703725040012922",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1677703725040012922",
   "created_at" : "Sat Jul 08 15:38:32 +0000 2023",
   "favorited" : false,
   "full_text" : "tried standing still for an entire morning to find out what the tawny gets out of it. there's more to look at than you'd expect. also i had an itch and nearly died",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "250"
   ],
   "favorite_count" : "1",
   "id_str" : "1677209784615207261",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1677209784615207261",
   "created_at" : "Fri Jul 07 06:55:48 +0000 2023",
   "favorited" : false,
   "full_text" : "once, when i was green, three of us built a bower that leaned so badly it became a roof. we sat underneath it through a storm with our shoulders touching. it's the only one of mine that ever kept anyone dry, and i've been correcting for it ever since",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "2",
   "id_str" : "1676945138128729568",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1676945138128729568",
   "created_at" : "Thu Jul 06 13:24:11 +0000 2023",
   "favorited" : false,
   "full_text" : "frogs! two of them, in the drain, talking over each other in july like idiots. i was so pleased 🐸",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "104"
   ],
   "favorite_count" : "20",
   "id_str" : "1676542722572090272",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1676542722572090272",
   "created_at" : "Wed Jul 05 10:45:08 +0000 2023",
   "favorited" : false,
   "full_text" : "council's put in a \"cultural heritage\" bollard and i went over to see whether it was me. it's a bollard.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "37"
   ],
   "favorite_count" : "24",
   "id_str" : "1676291173801585376",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1676291173801585376",
   "created_at" : "Tue Jul 04 18:05:34 +0000 2023",
   "favorited" : false,
   "full_text" : "slept in a different tree. worse tree",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "200"
   ],
   "favorite_count" : "3",
   "id_str" : "1675780810611106945",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1675780810611106945",
   "created_at" : "Mon Jul 03 08:17:34 +0000 2023",
   "favorited" : false,
   "full_text" : "if you stand at the south end just after eleven and squint, the tile throws a wobbly rectangle of blue up the inside of the wall. it travels one stick every couple of minutes. i've told nobody but you",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ZGWtmeTtfo",
      "expanded_url" : "https://bower.example/ettfo",
      "display_url" : "bower.example/ettfo",
      "indices" : [
       "215",
       "238"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "238"
   ],
   "favorite_count" : "3",
   "id_str" : "1675153555221005580",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1675153555221005580",
   "created_at" : "Sat Jul 01 14:45:05 +0000 2023",
   "favorited" : false,
   "full_text" : "new season's plans drawn up in the dirt with my left toe. a longer avenue, slightly pinched at the north, so the sky at the end looks chosen. the turkey has since walked over the plans. i've incorporated some of it https://t.co/ZGWtmeTtfo",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "88"
   ],
   "favorite_count" : "1",
   "id_str" : "1675118449600829374",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1675118449600829374",
   "created_at" : "Sat Jul 01 12:25:35 +0000 2023",
   "favorited" : false,
   "full_text" : "it's been a full year of posting &amp; i've gained: one tile, one needle, a moss problem",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "60"
   ],
   "favorite_count" : "35",
   "id_str" : "1674047172963692094",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1674047172963692094",
   "created_at" : "Wed Jun 28 13:28:42 +0000 2023",
   "favorited" : false,
   "full_text" : "if a blue thing is put down in the dark, i know. i wake up 🌙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "113"
   ],
   "favorite_count" : "3",
   "id_str" : "1674023755543366647",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1674023755543366647",
   "created_at" : "Wed Jun 28 11:55:39 +0000 2023",
   "favorited" : false,
   "full_text" : "somebody drew a heart on the frosted table with a finger. by nine it was only a wet table, but i know where it is",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "3",
   "id_str" : "1673667718019429957",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1673667718019429957",
   "created_at" : "Tue Jun 27 12:20:53 +0000 2023",
   "favorited" : false,
   "full_text" : "a currawong whistled in the fog and another answered from the far ridge and then for a time neither of them was selling anything",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "133"
   ],
   "favorite_count" : "0",
   "id_str" : "1673216420891887608",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1673216420891887608",
   "created_at" : "Mon Jun 26 06:27:36 +0000 2023",
   "favorited" : false,
   "full_text" : "the thing about the off-season is that the love's still there, you just haven't anywhere to point it, so it goes into skirting boards",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "61"
   ],
   "favorite_count" : "5",
   "id_str" : "1672672052773232457",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1672672052773232457",
   "created_at" : "Sat Jun 24 18:24:28 +0000 2023",
   "favorited" : false,
   "full_text" : "cold snap. fluffed to nearly double. i look like a rich uncle",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "109"
   ],
   "favorite_count" : "2",
   "id_str" : "1672655280749871031",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1672655280749871031",
   "created_at" : "Sat Jun 24 17:17:50 +0000 2023",
   "favorited" : false,
   "full_text" : "afraid of: the council, hail over 2cm, someone else's mother saying \"ooh that's clever\" about the neighbour's",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "53"
   ],
   "favorite_count" : "1",
   "id_str" : "1672506429282232459",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1672506429282232459",
   "created_at" : "Sat Jun 24 07:26:21 +0000 2023",
   "favorited" : false,
   "full_text" : "three figs this week and all of them were mostly wasp",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "168"
   ],
   "favorite_count" : "17",
   "id_str" : "1671867813818317559",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1671867813818317559",
   "created_at" : "Thu Jun 22 13:08:43 +0000 2023",
   "favorited" : false,
   "full_text" : "she's left the blue tile. it's ceramic, glazed, the size of my head, with a depth to it like a small cold pond. i've been published, i think. certainly i've been paid 💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "60"
   ],
   "favorite_count" : "3",
   "id_str" : "1671488344478875494",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1671488344478875494",
   "created_at" : "Wed Jun 21 12:00:50 +0000 2023",
   "favorited" : false,
   "full_text" : "threw the orange one so far that she wrote for quite a while",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/0DNBZZdPaR",
      "expanded_url" : "https://bower.example/zdpar",
      "display_url" : "bower.example/zdpar",
      "indices" : [
       "180",
       "203"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "203"
   ],
   "favorite_count" : "13",
   "id_str" : "1671404312598595149",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1671404312598595149",
   "created_at" : "Wed Jun 21 06:26:55 +0000 2023",
   "favorited" : false,
   "full_text" : "a scientist came, with a clipboard, and put down coloured tiles in front of the bower to see what i'd do. red, yellow, green, orange, blue. five tiles. as if there were a question https://t.co/0DNBZZdPaR",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "162"
   ],
   "favorite_count" : "0",
   "id_str" : "1671041415373498004",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1671041415373498004",
   "created_at" : "Tue Jun 20 06:24:54 +0000 2023",
   "favorited" : false,
   "full_text" : "wrapped up a year on this account. i've been asked what i'd tell the bird who began it: the wind didn't take them. it's the neighbour. it was always the neighbour",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "74"
   ],
   "favorite_count" : "0",
   "id_str" : "1670808902529454353",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1670808902529454353",
   "created_at" : "Mon Jun 19 15:00:59 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @east_bower: Trying something new by the front step. It's called blush.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "29"
   ],
   "favorite_count" : "7",
   "id_str" : "1670538758917875029",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1670538758917875029",
   "in_reply_to_status_id_str" : "1670529957363869013",
   "in_reply_to_status_id" : "1670529957363869013",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Sun Jun 18 21:07:31 +0000 2023",
   "favorited" : false,
   "full_text" : "@east_bower don't say \"blush\"",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "21"
   ],
   "favorite_count" : "1",
   "id_str" : "1670169039923824565",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1670169039923824565",
   "in_reply_to_status_id_str" : "1670150068877117365",
   "in_reply_to_status_id" : "1670150068877117365",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Sat Jun 17 20:38:24 +0000 2023",
   "favorited" : false,
   "full_text" : "@east_bower it's pink",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "90"
   ],
   "favorite_count" : "4",
   "id_str" : "1669944942138947695",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1669944942138947695",
   "created_at" : "Sat Jun 17 05:47:54 +0000 2023",
   "favorited" : false,
   "full_text" : "my neighbour's put a SHELL out. a pink one. on a saturday. there's nobody left to tell him",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "107"
   ],
   "favorite_count" : "11",
   "id_str" : "1669394024767112005",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1669394024767112005",
   "created_at" : "Thu Jun 15 17:18:46 +0000 2023",
   "favorited" : false,
   "full_text" : "you only own as much blue as you can see from where you're standing. i've arranged things with that in mind",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "135"
   ],
   "favorite_count" : "10",
   "id_str" : "1669340934770616968",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1669340934770616968",
   "created_at" : "Thu Jun 15 13:47:48 +0000 2023",
   "favorited" : false,
   "full_text" : "today i'm thinking of the old male with the missing tail feather. his bower was by the culvert. there's a sign there now saying culvert",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "kooka dawn",
      "screen_name" : "kooka_dawn",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1452443765657929246",
      "id" : "1452443765657929246"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "67"
   ],
   "favorite_count" : "4",
   "id_str" : "1668728470573159405",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1668728470573159405",
   "in_reply_to_status_id_str" : "1668720716185867245",
   "in_reply_to_status_id" : "1668720716185867245",
   "in_reply_to_user_id" : "1452443765657929246",
   "in_reply_to_user_id_str" : "1452443765657929246",
   "in_reply_to_screen_name" : "kooka_dawn",
   "created_at" : "Tue Jun 13 21:14:05 +0000 2023",
   "favorited" : false,
   "full_text" : "@kooka_dawn it was six in the morning and i was testing the surface",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "kooka dawn",
      "screen_name" : "kooka_dawn",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1452443765657929246",
      "id" : "1452443765657929246"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "86"
   ],
   "favorite_count" : "0",
   "id_str" : "1668712202201897216",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1668712202201897216",
   "created_at" : "Tue Jun 13 20:09:26 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @kooka_dawn: HAHAHA HE'S SKATING IN THE BUCKET. OH HE'S GONE OVER. HAHAHAHAHAHAHAHA",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "27"
   ],
   "favorite_count" : "8",
   "id_str" : "1668232284428689313",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1668232284428689313",
   "created_at" : "Mon Jun 12 12:22:25 +0000 2023",
   "favorited" : false,
   "full_text" : "skated a little. no one saw",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "225"
   ],
   "favorite_count" : "10",
   "id_str" : "1668165051387068404",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1668165051387068404",
   "created_at" : "Mon Jun 12 07:55:15 +0000 2023",
   "favorited" : false,
   "full_text" : "the bucket froze. overnight, all the water it'd gathered from may onwards. i flew over and there was a perfect round of ice in it, and under the ice a leaf, under the leaf blue. i've seen paintings of my own i thought less of",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "115"
   ],
   "favorite_count" : "6",
   "id_str" : "1667990215725662905",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1667990215725662905",
   "created_at" : "Sun Jun 11 20:20:31 +0000 2023",
   "favorited" : false,
   "full_text" : "my father may have been a builder. my father may have been a noise in a lantana. i was told both by the same pigeon",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "37"
   ],
   "favorite_count" : "3",
   "id_str" : "1667435004502633857",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "1667435004502633857",
   "created_at" : "Sat Jun 10 07:34:19 +0000 2023",
   "favorited" : false,
   "full_text" : "who decides what gets called a hobby?",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "noisy miner hq",
      "screen_name" : "noisy_miner_hq",
      "indices" : [
       "3",
       "18"
      ],
      "id_str" : "1485823828011380452",
      "id" : "1485823828011380452"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "110"
   ],
   "favorite_count" : "0",
   "id_str" : "1667408507127451292",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1667408507127451292",
   "created_at" : "Sat Jun 10 05:49:01 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @noisy_miner_hq: ALERT retrospective: possum, Tuesday, 0200, licking. Units were asleep. Units are furious.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "noisy miner hq",
      "screen_name" : "noisy_miner_hq",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1485823828011380452",
      "id" : "1485823828011380452"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "5",
   "id_str" : "1667138527289370871",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1667138527289370871",
   "in_reply_to_status_id_str" : "1667114119472572663",
   "in_reply_to_status_id" : "1667114119472572663",
   "in_reply_to_user_id" : "1485823828011380452",
   "in_reply_to_user_id_str" : "1485823828011380452",
   "in_reply_to_screen_name" : "noisy_miner_hq",
   "created_at" : "Fri Jun 09 11:56:13 +0000 2023",
   "favorited" : false,
   "full_text" : "@noisy_miner_hq yes. possum. at night. where were all units",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "151"
   ],
   "favorite_count" : "19",
   "id_str" : "1666513957991726462",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "1666513957991726462",
   "created_at" : "Wed Jun 07 18:34:24 +0000 2023",
   "favorited" : false,
   "full_text" : "the licking went up one side, along the top and down the other. he was thorough. there's sausage in that wall, he told me. there was, i said. there was",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "30"
   ],
   "favorite_count" : "4",
   "id_str" : "1666412911032298271",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1666412911032298271",
   "created_at" : "Wed Jun 07 11:52:53 +0000 2023",
   "favorited" : false,
   "full_text" : "day six:\na possum licked it 🏳️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "32"
   ],
   "favorite_count" : "10",
   "id_str" : "1666159180253320222",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1666159180253320222",
   "created_at" : "Tue Jun 06 19:04:38 +0000 2023",
   "favorited" : false,
   "full_text" : "day five and the paint's holding",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/H0HURByDwc",
      "expanded_url" : "https://bower.example/bydwc",
      "display_url" : "bower.example/bydwc",
      "indices" : [
       "135",
       "158"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "158"
   ],
   "favorite_count" : "8",
   "id_str" : "1665421839854728409",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1665421839854728409",
   "created_at" : "Sun Jun 04 18:14:43 +0000 2023",
   "favorited" : false,
   "full_text" : "barbecue soot has fat in it. the water beads right off. i've stood beneath a dripping branch all morning watching rain fail to ruin me https://t.co/H0HURByDwc",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "144"
   ],
   "favorite_count" : "3",
   "id_str" : "1665153096528931008",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1665153096528931008",
   "created_at" : "Sun Jun 04 00:26:49 +0000 2023",
   "favorited" : false,
   "full_text" : "recipe for winter paint: soot off the barbecue plate, old fig skin, spit you've been saving. warm it in the beak. think of somebody. two coats 🫐",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "132"
   ],
   "favorite_count" : "0",
   "id_str" : "1664699623136124509",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1664699623136124509",
   "created_at" : "Fri Jun 02 18:24:53 +0000 2023",
   "favorited" : false,
   "full_text" : "frost again and with it the white outlines. i walked out between the walls very carefully so as not to be the first mark on anything",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "68"
   ],
   "favorite_count" : "28",
   "id_str" : "1664215521544834879",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1664215521544834879",
   "created_at" : "Thu Jun 01 10:21:14 +0000 2023",
   "favorited" : false,
   "full_text" : "shortest day coming. i'm in favour. less to look at, more to imagine",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "76"
   ],
   "favorite_count" : "8",
   "id_str" : "1663757469360775086",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1663757469360775086",
   "in_reply_to_status_id_str" : "1663735367891083182",
   "in_reply_to_status_id" : "1663735367891083182",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Wed May 31 04:01:06 +0000 2023",
   "favorited" : false,
   "full_text" : "@green_pupil4 yours had a good roof. they don't have roofs. but if they did.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "136"
   ],
   "favorite_count" : "2",
   "id_str" : "1663584320917437899",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1663584320917437899",
   "created_at" : "Tue May 30 16:33:04 +0000 2023",
   "favorited" : false,
   "full_text" : "asked the pupils to draw their ideal bower in the dirt. three drew a circle. that's a nest, i said, and everyone went quiet and homesick",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "133"
   ],
   "favorite_count" : "8",
   "id_str" : "1663052276093821261",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1663052276093821261",
   "created_at" : "Mon May 29 05:18:55 +0000 2023",
   "favorited" : false,
   "full_text" : "a bronze-winged pigeon walked through, looked at my life's work, said \"oom\", and carried on. i've had longer reviews and learned less",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "150"
   ],
   "favorite_count" : "11",
   "id_str" : "1662830284105525184",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1662830284105525184",
   "created_at" : "Sun May 28 14:36:48 +0000 2023",
   "favorited" : false,
   "full_text" : "wing-mate of mine moved to the suburbs. garden, washing lines, a hundred pegs a street. he says he's happy. he says you stop seeing them after a while",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "100"
   ],
   "favorite_count" : "22",
   "id_str" : "1662615307680060586",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1662615307680060586",
   "created_at" : "Sun May 28 00:22:33 +0000 2023",
   "favorited" : false,
   "full_text" : "my left foot has predicted rain correctly four times and an earthquake once, there was no earthquake",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "124"
   ],
   "favorite_count" : "5",
   "id_str" : "1662440959051497218",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1662440959051497218",
   "created_at" : "Sat May 27 12:49:45 +0000 2023",
   "favorited" : false,
   "full_text" : "i think the loneliest sound is someone else's tent zip. so i do it at night, up and down, from the ferns, to even things out",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "63"
   ],
   "favorite_count" : "0",
   "id_str" : "1662161222690298703",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1662161222690298703",
   "created_at" : "Fri May 26 18:18:11 +0000 2023",
   "favorited" : false,
   "full_text" : "stick. furniture. in the city. i've had to walk round the block",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "74"
   ],
   "favorite_count" : "9",
   "id_str" : "1661691383903976610",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1661691383903976610",
   "created_at" : "Thu May 25 11:11:13 +0000 2023",
   "favorited" : false,
   "full_text" : "overheard: \"you should see what they sell for stick furniture in the city\"",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "174"
   ],
   "favorite_count" : "27",
   "id_str" : "1661438635697654431",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1661438635697654431",
   "created_at" : "Wed May 24 18:26:53 +0000 2023",
   "favorited" : false,
   "full_text" : "mother used to say (she didn't say anything, she was gone by the time i could tell one bird from another, but i've given her some lines and this is one) keep your edges clean",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "175"
   ],
   "favorite_count" : "2",
   "id_str" : "1661244093777108306",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1661244093777108306",
   "created_at" : "Wed May 24 05:33:51 +0000 2023",
   "favorited" : false,
   "full_text" : "dear whoever eats mandarins at table one: that's nine days running. the peel is in a little pile and it's glowing. i've dragged the ferns across so i needn't see it from bed 🍊",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "8",
   "id_str" : "1661018302801182683",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1661018302801182683",
   "created_at" : "Tue May 23 14:36:38 +0000 2023",
   "favorited" : false,
   "full_text" : "there's a rumour of a pool noodle at the campground. blue. hollow. as long as a carpet snake. i can't have that in my head with winter coming",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "83"
   ],
   "favorite_count" : "0",
   "id_str" : "1660605221036173174",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1660605221036173174",
   "created_at" : "Mon May 22 11:15:11 +0000 2023",
   "favorited" : false,
   "full_text" : "have put the violet peg next to the door, on its own, where i'd stand. it's settled",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "113"
   ],
   "favorite_count" : "9",
   "id_str" : "1660345967141589982",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1660345967141589982",
   "created_at" : "Sun May 21 18:05:00 +0000 2023",
   "favorited" : false,
   "full_text" : "can a colour be lonely. i've a single peg that's nearly violet and wherever i put it the others seem to draw back",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/euBmGQboiA",
      "expanded_url" : "https://bower.example/qboia",
      "display_url" : "bower.example/qboia",
      "indices" : [
       "130",
       "153"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "31",
   "id_str" : "1659544979159646172",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1659544979159646172",
   "created_at" : "Fri May 19 13:02:10 +0000 2023",
   "favorited" : false,
   "full_text" : "dusk at 5 now. i've started keeping the glass in the front row, it holds on to the light a minute longer than anything else i own https://t.co/euBmGQboiA",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "3",
       "13"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "0",
   "id_str" : "1658770630235780235",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1658770630235780235",
   "created_at" : "Wed May 17 09:45:11 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @lyre_echo: New material: *beak adjusting leaf* *sigh* *beak adjusting same leaf*. Two possums wept. Matinee Saturday.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "0",
       "10"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "43"
   ],
   "favorite_count" : "2",
   "id_str" : "1657795138236005596",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1657795138236005596",
   "in_reply_to_status_id_str" : "1657794073503546588",
   "in_reply_to_status_id" : "1657794073503546588",
   "in_reply_to_user_id" : "1457387743745386170",
   "in_reply_to_user_id_str" : "1457387743745386170",
   "in_reply_to_screen_name" : "lyre_echo",
   "created_at" : "Sun May 14 17:08:55 +0000 2023",
   "favorited" : false,
   "full_text" : "@lyre_echo no you may not add me to the set",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "60"
   ],
   "favorite_count" : "6",
   "id_str" : "1657676523729687976",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "1657676523729687976",
   "created_at" : "Sun May 14 09:17:36 +0000 2023",
   "favorited" : false,
   "full_text" : "it was quite a good impression. the sigh was under-rehearsed",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "220"
   ],
   "favorite_count" : "15",
   "id_str" : "1657053765551327844",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1657053765551327844",
   "created_at" : "Fri May 12 16:02:58 +0000 2023",
   "favorited" : false,
   "full_text" : "the young ones played \"bower\" in the clearing. one was me. he walked up and down with his chest out, moving a leaf a tiny bit to the left, sighing. they fell about. i moved a leaf a tiny bit to the left &amp; went inside",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "117"
   ],
   "favorite_count" : "16",
   "id_str" : "1656997370656178469",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1656997370656178469",
   "created_at" : "Fri May 12 12:18:53 +0000 2023",
   "favorited" : false,
   "full_text" : "a pine cone's no good to anyone, and yet i carried one for half a mile yesterday because it seemed to be going my way",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "82"
   ],
   "favorite_count" : "3",
   "id_str" : "1656246671827173153",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1656246671827173153",
   "created_at" : "Wed May 10 10:35:52 +0000 2023",
   "favorited" : false,
   "full_text" : "people ask what sticks i use. \nthin.\nthinner than that.\nkeep going.\nnow one more 🪶",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "thursdaymower",
      "indices" : [
       "169",
       "183"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "183"
   ],
   "favorite_count" : "4",
   "id_str" : "1655470112444293744",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1655470112444293744",
   "created_at" : "Mon May 08 07:10:06 +0000 2023",
   "favorited" : false,
   "full_text" : "i rebuilt from the footings. north end up by wednesday, south by friday. mower came between and i swear he lifted the blades as he went past. i'm choosing to believe it #thursdaymower",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "3",
       "18"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "77"
   ],
   "favorite_count" : "0",
   "id_str" : "1655333156254241388",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1655333156254241388",
   "created_at" : "Sun May 07 22:05:53 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @brush_turkey_b: WALL WAS ON TOP OF WORMS. GOT WORMS. PUT WALL OVER THERE.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "79"
   ],
   "favorite_count" : "26",
   "id_str" : "1655000676693248137",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1655000676693248137",
   "in_reply_to_status_id_str" : "1654973069557827721",
   "in_reply_to_status_id" : "1654973069557827721",
   "in_reply_to_user_id" : "1475976046567491304",
   "in_reply_to_user_id_str" : "1475976046567491304",
   "in_reply_to_screen_name" : "brush_turkey_b",
   "created_at" : "Sun May 07 00:04:44 +0000 2023",
   "favorited" : false,
   "full_text" : "@brush_turkey_b there was a door. it had a front. you came in through the side.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "9",
   "id_str" : "1654741077905823775",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1654741077905823775",
   "created_at" : "Sat May 06 06:53:11 +0000 2023",
   "favorited" : false,
   "full_text" : "went home after four days. the wall had kept one side for me and the other side for the turkey. 🪵",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "115"
   ],
   "favorite_count" : "7",
   "id_str" : "1654404898874296250",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1654404898874296250",
   "created_at" : "Fri May 05 08:37:19 +0000 2023",
   "favorited" : false,
   "full_text" : "clover and dandelion greens for lunch, again. it's salad until september and nobody even asked if i wanted dressing",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "87"
   ],
   "favorite_count" : "1",
   "id_str" : "1654308705059195566",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1654308705059195566",
   "created_at" : "Fri May 05 02:15:05 +0000 2023",
   "favorited" : false,
   "full_text" : "at the dam i saw my reflection and a duck went through it. a little brusque of the duck",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "106"
   ],
   "favorite_count" : "1",
   "id_str" : "1654191291952722455",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1654191291952722455",
   "created_at" : "Thu May 04 18:28:32 +0000 2023",
   "favorited" : false,
   "full_text" : "somebody in the flock asked what i did. i said architecture. he said oh, we had one of them out by the dam",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "273"
   ],
   "favorite_count" : "18",
   "id_str" : "1654120001615750074",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1654120001615750074",
   "created_at" : "Thu May 04 13:45:15 +0000 2023",
   "favorited" : false,
   "full_text" : "the flock came over this morning and i went with them. first time in a year. a hundred of us in one tree, greens mostly, nobody building, all of us just making that creaky noise and eating. i'd forgotten i like company when there's enough of it that no one's looking at you",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "58"
   ],
   "favorite_count" : "6",
   "id_str" : "1653908929756488291",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1653908929756488291",
   "created_at" : "Wed May 03 23:46:31 +0000 2023",
   "favorited" : false,
   "full_text" : "in may you learn who your friends are, and they're a skink",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "bowerlife",
      "indices" : [
       "68",
       "78"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "78"
   ],
   "favorite_count" : "2",
   "id_str" : "1653109928666658955",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1653109928666658955",
   "created_at" : "Mon May 01 18:51:34 +0000 2023",
   "favorited" : false,
   "full_text" : "off-season hours: dawn till whenever i lose heart. closed for figs. #bowerlife",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "105"
   ],
   "favorite_count" : "6",
   "id_str" : "1652740580371571406",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1652740580371571406",
   "created_at" : "Sun Apr 30 18:23:55 +0000 2023",
   "favorited" : false,
   "full_text" : "first cold morning, first proper breath you can see. i did the zip and the zip came out as a little cloud",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "81"
   ],
   "favorite_count" : "1",
   "id_str" : "1652740238979994165",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1652740238979994165",
   "created_at" : "Sun Apr 30 18:22:34 +0000 2023",
   "favorited" : false,
   "full_text" : "pressed my ear to the big gum tonight. water going up. the whole tree's a straw 🌳",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "150"
   ],
   "favorite_count" : "3",
   "id_str" : "1652527919289987143",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1652527919289987143",
   "created_at" : "Sun Apr 30 04:18:53 +0000 2023",
   "favorited" : false,
   "full_text" : "anzac biscuits, i gather. oats and golden something. i had a crumb the size of my eye. it's the first time an orange-brown food has made me feel loved",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "94"
   ],
   "favorite_count" : "56",
   "id_str" : "1652377332631042452",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1652377332631042452",
   "created_at" : "Sat Apr 29 18:20:30 +0000 2023",
   "favorited" : false,
   "full_text" : "the green tomatoes on table two were left behind. three of us stood round them, like relatives",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "90"
   ],
   "favorite_count" : "12",
   "id_str" : "1652249228856065885",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "1652249228856065885",
   "created_at" : "Sat Apr 29 09:51:28 +0000 2023",
   "favorited" : false,
   "full_text" : "why do we say a bird has flown the nest like it's a surprise, it's right there in the name",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "115"
   ],
   "favorite_count" : "7",
   "id_str" : "1652035910480103230",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1652035910480103230",
   "created_at" : "Fri Apr 28 19:43:49 +0000 2023",
   "favorited" : false,
   "full_text" : "moving on. new project: the west wall is to be raised by two sticks all along. permits have been sought from nobody",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "49"
   ],
   "favorite_count" : "1",
   "id_str" : "1651227841783513209",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "1651227841783513209",
   "created_at" : "Wed Apr 26 14:12:50 +0000 2023",
   "favorited" : false,
   "full_text" : "it rained &amp; i thought: at least she'll be dry",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "105"
   ],
   "favorite_count" : "2",
   "id_str" : "1651200351788169830",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1651200351788169830",
   "created_at" : "Wed Apr 26 12:23:36 +0000 2023",
   "favorited" : false,
   "full_text" : "kept turning to say something about the fog and there being nobody at the door. ridiculous. it was rubber",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "30"
   ],
   "favorite_count" : "1",
   "id_str" : "1651091065335158203",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1651091065335158203",
   "in_reply_to_status_id_str" : "1651069945752032699",
   "in_reply_to_status_id" : "1651069945752032699",
   "in_reply_to_user_id" : "1429679204897396683",
   "in_reply_to_user_id_str" : "1429679204897396683",
   "in_reply_to_screen_name" : "tawny_stump",
   "created_at" : "Wed Apr 26 05:09:20 +0000 2023",
   "favorited" : false,
   "full_text" : "@tawny_stump thank you for not",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "26"
   ],
   "favorite_count" : "5",
   "id_str" : "1650791667698140643",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1650791667698140643",
   "in_reply_to_status_id_str" : "1650761983396578787",
   "in_reply_to_status_id" : "1650761983396578787",
   "in_reply_to_user_id" : "1429679204897396683",
   "in_reply_to_user_id_str" : "1429679204897396683",
   "in_reply_to_screen_name" : "tawny_stump",
   "created_at" : "Tue Apr 25 09:19:38 +0000 2023",
   "favorited" : false,
   "full_text" : "@tawny_stump you saw, then",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "26"
   ],
   "favorite_count" : "11",
   "id_str" : "1650729956388134670",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1650729956388134670",
   "created_at" : "Tue Apr 25 05:14:25 +0000 2023",
   "favorited" : false,
   "full_text" : "i'm fine. the lid is fine.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/1bOeCvu0oE",
      "expanded_url" : "https://twitter.com/i/web/status/1649784829195872789",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "271",
       "294"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "294"
   ],
   "favorite_count" : "1",
   "id_str" : "1649784829195872789",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1649784829195872789",
   "created_at" : "Sat Apr 22 14:38:49 +0000 2023",
   "favorited" : false,
   "full_text" : "here's what i did. i'm not proud, or i am, i've lost track. they'd gone back to the car and she was crying in the steady way that isn't for anyone. i took the hippo by the good ear. it's uphill to the car park and it was the heaviest i've ever known it. i got as far as… https://t.co/1bOeCvu0oE",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "222"
   ],
   "favorite_count" : "19",
   "id_str" : "1648904899866378647",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1648904899866378647",
   "created_at" : "Thu Apr 20 04:22:17 +0000 2023",
   "favorited" : false,
   "full_text" : "a father came today with a small girl, and they walked the long grass by the far bench, up and down, slowly, with their hands in it. she was saying a name. i knew the name. i'd been saying good morning to it since december",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "52"
   ],
   "favorite_count" : "23",
   "id_str" : "1648762704905901859",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1648762704905901859",
   "created_at" : "Wed Apr 19 18:57:16 +0000 2023",
   "favorited" : false,
   "full_text" : "had a nightmare about beige. nothing happened in it.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "78"
   ],
   "favorite_count" : "11",
   "id_str" : "1648742656034726934",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1648742656034726934",
   "created_at" : "Wed Apr 19 17:37:36 +0000 2023",
   "favorited" : false,
   "full_text" : "advice for when you've been insulted by a parrot: don't answer in the same key",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/qyhxEykCpZ",
      "expanded_url" : "https://bower.example/ykcpz",
      "display_url" : "bower.example/ykcpz",
      "indices" : [
       "140",
       "163"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "1",
   "id_str" : "1648679294021374841",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1648679294021374841",
   "created_at" : "Wed Apr 19 13:25:49 +0000 2023",
   "favorited" : false,
   "full_text" : "it's definitely a knitting needle. aluminium, size 4, pale blue under the scratches. someone up here has half a cardigan and no explanation https://t.co/qyhxEykCpZ",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "123"
   ],
   "favorite_count" : "12",
   "id_str" : "1648099292972874718",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1648099292972874718",
   "created_at" : "Mon Apr 17 23:01:06 +0000 2023",
   "favorited" : false,
   "full_text" : "today's pupil brought a stick so straight that none of us spoke. it's probably a knitting needle. it's going in the wall. 🪶",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "70"
   ],
   "favorite_count" : "25",
   "id_str" : "1648071889349819729",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1648071889349819729",
   "created_at" : "Mon Apr 17 21:12:12 +0000 2023",
   "favorited" : false,
   "full_text" : "you know you're in love with a place when you can hear which tap it is",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "bottlewatch",
      "indices" : [
       "144",
       "156"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "156"
   ],
   "favorite_count" : "0",
   "id_str" : "1647861209396797662",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1647861209396797662",
   "created_at" : "Mon Apr 17 07:15:02 +0000 2023",
   "favorited" : false,
   "full_text" : "there's a jogger with a blue drink bottle, thursdays, half past six. he sets it down on the post to stretch. we're on borrowed time, he and i 👀 #bottlewatch",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "124"
   ],
   "favorite_count" : "2",
   "id_str" : "1646821701897815419",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1646821701897815419",
   "created_at" : "Fri Apr 14 10:24:24 +0000 2023",
   "favorited" : false,
   "full_text" : "what autumn smells like from in here: wet paper, mushrooms, sausage fat, someone's sunscreen from january still on the bench",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "3",
       "17"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "0",
   "id_str" : "1645220111961001597",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1645220111961001597",
   "created_at" : "Mon Apr 10 00:20:16 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @magpie_at_law: Bark received. Bark is undated. Bark appears to be from a protected species. Our advice is to un-bark.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "0",
       "14"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "47"
   ],
   "favorite_count" : "1",
   "id_str" : "1645096890349150561",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1645096890349150561",
   "in_reply_to_status_id_str" : "1645071868125536609",
   "in_reply_to_status_id" : "1645071868125536609",
   "in_reply_to_user_id" : "1478988331776995402",
   "in_reply_to_user_id_str" : "1478988331776995402",
   "in_reply_to_screen_name" : "magpie_at_law",
   "created_at" : "Sun Apr 09 16:10:37 +0000 2023",
   "favorited" : false,
   "full_text" : "@magpie_at_law it's on the bark. read the bark.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "57"
   ],
   "favorite_count" : "4",
   "id_str" : "1644288357390643707",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1644288357390643707",
   "created_at" : "Fri Apr 07 10:37:48 +0000 2023",
   "favorited" : false,
   "full_text" : "to the magpie, formally, in writing, on bark: count them.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "83"
   ],
   "favorite_count" : "0",
   "id_str" : "1644249949910032829",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1644249949910032829",
   "created_at" : "Fri Apr 07 08:05:11 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @east_bower: Five is a lovely number. So balanced. You can do a lot with a five.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "82"
   ],
   "favorite_count" : "9",
   "id_str" : "1643707399592073665",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "1643707399592073665",
   "in_reply_to_status_id_str" : "1643671506097396161",
   "in_reply_to_status_id" : "1643671506097396161",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Wed Apr 05 20:09:17 +0000 2023",
   "favorited" : false,
   "full_text" : "@east_bower i had fourteen. now i have nine. i'd like you to say a number out loud",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "78"
   ],
   "favorite_count" : "11",
   "id_str" : "1643262269088291176",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1643262269088291176",
   "created_at" : "Tue Apr 04 14:40:29 +0000 2023",
   "favorited" : false,
   "full_text" : "an orange foil one got mixed in with the rest. i found it at dusk. slept badly",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "96"
   ],
   "favorite_count" : "17",
   "id_str" : "1642978117457295165",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1642978117457295165",
   "created_at" : "Mon Apr 03 19:51:22 +0000 2023",
   "favorited" : false,
   "full_text" : "and the sound when the wind goes over it, like someone unwrapping very good news in another room",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "170"
   ],
   "favorite_count" : "6",
   "id_str" : "1642974126420961523",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1642974126420961523",
   "created_at" : "Mon Apr 03 19:35:31 +0000 2023",
   "favorited" : false,
   "full_text" : "i found fourteen before the first child had her shoes on. ate none. flattened all fourteen with my foot, shiny side up. the apron looks like a lake that's come into money",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "136"
   ],
   "favorite_count" : "0",
   "id_str" : "1642549889383183680",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1642549889383183680",
   "created_at" : "Sun Apr 02 15:29:45 +0000 2023",
   "favorited" : false,
   "full_text" : "easter, apparently, is when they hide bright foil in the grass on purpose. foil! blue foil! and little ones run about finding it badly 🥚",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "45"
   ],
   "favorite_count" : "3",
   "id_str" : "1642450779975768304",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "1642450779975768304",
   "created_at" : "Sun Apr 02 08:55:55 +0000 2023",
   "favorited" : false,
   "full_text" : "gave it one small tug. just to hear the note.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/7XrBg8CXL0",
      "expanded_url" : "https://bower.example/8cxl0",
      "display_url" : "bower.example/8cxl0",
      "indices" : [
       "148",
       "171"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "171"
   ],
   "favorite_count" : "8",
   "id_str" : "1642172355178494977",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1642172355178494977",
   "created_at" : "Sat Apr 01 14:29:34 +0000 2023",
   "favorited" : false,
   "full_text" : "the long weekend. tents. there's a guy rope in azure, braided, taut, with a man's entire house depending on it. i've never been so close to a crime https://t.co/7XrBg8CXL0",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "68"
   ],
   "favorite_count" : "8",
   "id_str" : "1640957511921260522",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1640957511921260522",
   "created_at" : "Wed Mar 29 06:02:13 +0000 2023",
   "favorited" : false,
   "full_text" : "when you've got a bad feeling about a stick, the stick already knows",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "106"
   ],
   "favorite_count" : "18",
   "id_str" : "1640419755937136713",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1640419755937136713",
   "created_at" : "Mon Mar 27 18:25:21 +0000 2023",
   "favorited" : false,
   "full_text" : "a walker asked the ranger whether bowerbirds are protected. \"yep.\" from whom, though. she didn't say east.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "82"
   ],
   "favorite_count" : "3",
   "id_str" : "1640327400743681218",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1640327400743681218",
   "created_at" : "Mon Mar 27 12:18:22 +0000 2023",
   "favorited" : false,
   "full_text" : "kookaburras brought forward to 4:36. no notice was given. i've written to the tree",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "pardalote hm",
      "screen_name" : "pardalote_hm",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1419085825514281456",
      "id" : "1419085825514281456"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "110"
   ],
   "favorite_count" : "0",
   "id_str" : "1639875129630707779",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1639875129630707779",
   "created_at" : "Sun Mar 26 06:21:12 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @pardalote_hm: update on the big tree: still big. still directly above us. we've made a list of exits (one)",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "pardalote hm",
      "screen_name" : "pardalote_hm",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1419085825514281456",
      "id" : "1419085825514281456"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "106"
   ],
   "favorite_count" : "5",
   "id_str" : "1639057159305396190",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1639057159305396190",
   "in_reply_to_status_id_str" : "1639025047810441182",
   "in_reply_to_status_id" : "1639025047810441182",
   "in_reply_to_user_id" : "1419085825514281456",
   "in_reply_to_user_id_str" : "1419085825514281456",
   "in_reply_to_screen_name" : "pardalote_hm",
   "created_at" : "Fri Mar 24 00:10:53 +0000 2023",
   "favorited" : false,
   "full_text" : "@pardalote_hm the big tree is fine. i looked. it's wet but it's standing there thinking about other things",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "175"
   ],
   "favorite_count" : "4",
   "id_str" : "1638928626303823923",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1638928626303823923",
   "created_at" : "Thu Mar 23 15:40:08 +0000 2023",
   "favorited" : false,
   "full_text" : "the weather people said showers. these aren't showers, this is a river with manners. lids floating about the apron like a regatta, hippo up to the chest and taking it well 🌧️🦛",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "22"
   ],
   "favorite_count" : "5",
   "id_str" : "1638055346024491033",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1638055346024491033",
   "created_at" : "Tue Mar 21 05:50:02 +0000 2023",
   "favorited" : false,
   "full_text" : "cannot repeat the knot",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "151"
   ],
   "favorite_count" : "3",
   "id_str" : "1638028069950695126",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1638028069950695126",
   "created_at" : "Tue Mar 21 04:01:39 +0000 2023",
   "favorited" : false,
   "full_text" : "tied a knot today by accident. grass stem, around a twig, over and under. it held. i sat and looked at it with the feeling you'd get if your foot spoke",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "44"
   ],
   "favorite_count" : "28",
   "id_str" : "1636817170154733412",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1636817170154733412",
   "created_at" : "Fri Mar 17 19:49:58 +0000 2023",
   "favorited" : false,
   "full_text" : "my dream is to be taken seriously by a heron",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "80"
   ],
   "favorite_count" : "4",
   "id_str" : "1636782396861461241",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1636782396861461241",
   "created_at" : "Fri Mar 17 17:31:48 +0000 2023",
   "favorited" : false,
   "full_text" : "small complaint: why are wheelie bin lids blue in the next shire and red in ours",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "182"
   ],
   "favorite_count" : "11",
   "id_str" : "1636697773611335063",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1636697773611335063",
   "created_at" : "Fri Mar 17 11:55:32 +0000 2023",
   "favorited" : false,
   "full_text" : "saw eleven with the winter lot at the top of the fig. she was upside down, eating. you learn a great deal about someone from how they eat upside down. she wipes her beak both sides 🐦",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "thursdaymower",
      "indices" : [
       "151",
       "165"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "5",
   "id_str" : "1636605253069554082",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1636605253069554082",
   "created_at" : "Fri Mar 17 05:47:53 +0000 2023",
   "favorited" : false,
   "full_text" : "the mower clipped a corner of the apron. a clean, confident cut, about two feathers deep. i hate to say this about thursdays but the edge is excellent #thursdaymower",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "58"
   ],
   "favorite_count" : "11",
   "id_str" : "1636349971233147082",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1636349971233147082",
   "created_at" : "Thu Mar 16 12:53:29 +0000 2023",
   "favorited" : false,
   "full_text" : "love is standing very still while a person eats your paint",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "4",
   "id_str" : "1635892365254617841",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1635892365254617841",
   "created_at" : "Wed Mar 15 06:35:07 +0000 2023",
   "favorited" : false,
   "full_text" : "what's the word for when you've rearranged everything and it's exactly the same but you're calmer",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/n3hiEbrUKp",
      "expanded_url" : "https://twitter.com/i/web/status/1635590357503677161",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "271",
       "294"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "294"
   ],
   "favorite_count" : "5",
   "id_str" : "1635590357503677161",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1635590357503677161",
   "created_at" : "Tue Mar 14 10:35:03 +0000 2023",
   "favorited" : false,
   "full_text" : "my theory of blue, since two honeyeaters asked and then flew off. red things want something from you. yellow is pleased with itself. green is everyone, green is the whole office. brown i respect, brown turns up to work. but blue is always a little further away than the… https://t.co/n3hiEbrUKp",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "42"
   ],
   "favorite_count" : "5",
   "id_str" : "1635369239961533667",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1635369239961533667",
   "created_at" : "Mon Mar 13 19:56:25 +0000 2023",
   "favorited" : false,
   "full_text" : "you can't hurry moss.\ni've tried shouting.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "155"
   ],
   "favorite_count" : "9",
   "id_str" : "1634954079149661511",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1634954079149661511",
   "created_at" : "Sun Mar 12 16:26:43 +0000 2023",
   "favorited" : false,
   "full_text" : "overheard, a man to his dog: \"don't look at me like that, we can't all be swimmers.\" i've been carrying that around since tuesday in case it fits something",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "129"
   ],
   "favorite_count" : "5",
   "id_str" : "1634909813690589373",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1634909813690589373",
   "created_at" : "Sun Mar 12 13:30:49 +0000 2023",
   "favorited" : false,
   "full_text" : "rather a fine fog. the picnic area disappeared by 6 and took the bins with it. for two hours i was the only building in the world",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "167"
   ],
   "favorite_count" : "5",
   "id_str" : "1634837009773349765",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1634837009773349765",
   "created_at" : "Sun Mar 12 08:41:31 +0000 2023",
   "favorited" : false,
   "full_text" : "picked the first of the autumn berries and bit into it with every intention of painting, and then it was just so good. the wall can wait. the wall's had a lot lately 🫐",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "currawong co",
      "screen_name" : "currawong_co",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1477944631832697097",
      "id" : "1477944631832697097"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "106"
   ],
   "favorite_count" : "0",
   "id_str" : "1634611294155171243",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1634611294155171243",
   "created_at" : "Sat Mar 11 17:44:36 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @currawong_co: We do not have employees. We have cousins. The cousin says the third peg is underpriced.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "currawong co",
      "screen_name" : "currawong_co",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1477944631832697097",
      "id" : "1477944631832697097"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "55"
   ],
   "favorite_count" : "6",
   "id_str" : "1634526739705560503",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1634526739705560503",
   "in_reply_to_status_id_str" : "1634518124940688823",
   "in_reply_to_status_id" : "1634518124940688823",
   "in_reply_to_user_id" : "1477944631832697097",
   "in_reply_to_user_id_str" : "1477944631832697097",
   "in_reply_to_screen_name" : "currawong_co",
   "created_at" : "Sat Mar 11 12:08:37 +0000 2023",
   "favorited" : false,
   "full_text" : "@currawong_co your employee is standing in my flowerbed",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "4",
   "id_str" : "1634432891601004224",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1634432891601004224",
   "created_at" : "Sat Mar 11 05:55:42 +0000 2023",
   "favorited" : false,
   "full_text" : "a pied currawong has been watching the platform for three mornings with a notebook expression. if anything goes missing this weekend, it was tall and had yellow eyes",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "104"
   ],
   "favorite_count" : "7",
   "id_str" : "1633848836850423973",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1633848836850423973",
   "created_at" : "Thu Mar 09 15:14:52 +0000 2023",
   "favorited" : false,
   "full_text" : "how to hold a lid: lightly, by the rim, with the hollow side facing you, and your mind on something else",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "88"
   ],
   "favorite_count" : "0",
   "id_str" : "1633066802878726344",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1633066802878726344",
   "created_at" : "Tue Mar 07 11:27:21 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @green_pupil4: he said my wasp was THE BEST. framed the tweet. dont know how to frame",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "64"
   ],
   "favorite_count" : "13",
   "id_str" : "1632828120391611917",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1632828120391611917",
   "in_reply_to_status_id_str" : "1632826923932841485",
   "in_reply_to_status_id" : "1632826923932841485",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Mon Mar 06 19:38:55 +0000 2023",
   "favorited" : false,
   "full_text" : "@green_pupil4 the wasp was the best of them. well done. bury it.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "bowerlife",
      "indices" : [
       "176",
       "186"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "186"
   ],
   "favorite_count" : "0",
   "id_str" : "1632433689849119359",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1632433689849119359",
   "created_at" : "Sun Mar 05 17:31:35 +0000 2023",
   "favorited" : false,
   "full_text" : "lesson three. i asked them each to bring one blue thing. results: a grey stone, a \"dark\" leaf, a dead wasp, a very small piece of sky one of them claimed he was standing under #bowerlife",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "44"
   ],
   "favorite_count" : "2",
   "id_str" : "1632429647499796441",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1632429647499796441",
   "created_at" : "Sun Mar 05 17:15:31 +0000 2023",
   "favorited" : false,
   "full_text" : "the bin said nothing but it was open-mouthed",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/YG6INyNjOR",
      "expanded_url" : "https://bower.example/ynjor",
      "display_url" : "bower.example/ynjor",
      "indices" : [
       "161",
       "184"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "184"
   ],
   "favorite_count" : "10",
   "id_str" : "1631560135090877172",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1631560135090877172",
   "created_at" : "Fri Mar 03 07:40:23 +0000 2023",
   "favorited" : false,
   "full_text" : "moult is finished, i think. stood on the rail of the picnic shelter and turned round slowly for the benefit of a bin. violet-black, full gloss, not a barb out 💙 https://t.co/YG6INyNjOR",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "15",
   "id_str" : "1631346113444859898",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1631346113444859898",
   "created_at" : "Thu Mar 02 17:29:57 +0000 2023",
   "favorited" : false,
   "full_text" : "the light's gone gold and slanted, everyone says how beautiful. it makes the lids look green. i'm counting the days until it's flat and grey and accurate",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "61"
   ],
   "favorite_count" : "4",
   "id_str" : "1631275940686748814",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1631275940686748814",
   "created_at" : "Thu Mar 02 12:51:06 +0000 2023",
   "favorited" : false,
   "full_text" : "march. i have eleven tail feathers and one of them is hearsay",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "152"
   ],
   "favorite_count" : "1",
   "id_str" : "1630609928196851079",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1630609928196851079",
   "created_at" : "Tue Feb 28 16:44:36 +0000 2023",
   "favorited" : false,
   "full_text" : "what kind of creature eats blue cheese and leaves the blue. the people at table three, that's what kind. i had some. i've never been so misled by a name",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "184"
   ],
   "favorite_count" : "9",
   "id_str" : "1630112034925023850",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1630112034925023850",
   "created_at" : "Mon Feb 27 07:46:09 +0000 2023",
   "favorited" : false,
   "full_text" : "swept a perfect apron of clean dirt in front of the entrance, edges like a plate. the turkey crossed it without even slowing. his footprints are enormous and, i noticed, evenly spaced.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/wYjn5zYIkN",
      "expanded_url" : "https://bower.example/zyikn",
      "display_url" : "bower.example/zyikn",
      "indices" : [
       "47",
       "70"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "70"
   ],
   "favorite_count" : "19",
   "id_str" : "1629095618292603345",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1629095618292603345",
   "created_at" : "Fri Feb 24 12:27:17 +0000 2023",
   "favorited" : false,
   "full_text" : "turned the hippo back.\n\nthe hippo knows best 🦛 https://t.co/wYjn5zYIkN",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "16"
   ],
   "favorite_count" : "7",
   "id_str" : "1629091390708055639",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1629091390708055639",
   "created_at" : "Fri Feb 24 12:10:29 +0000 2023",
   "favorited" : false,
   "full_text" : "turned the hippo",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "76"
   ],
   "favorite_count" : "27",
   "id_str" : "1628902784413391122",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1628902784413391122",
   "created_at" : "Thu Feb 23 23:41:02 +0000 2023",
   "favorited" : false,
   "full_text" : "it has occurred to me the hippo may be facing the wrong way for winter light",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "9",
   "id_str" : "1628704271529422305",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1628704271529422305",
   "created_at" : "Thu Feb 23 10:32:12 +0000 2023",
   "favorited" : false,
   "full_text" : "a branch came down in the night, missed the bower by a wing. in the morning i measured the gap several times and spoke to it with respect",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "46"
   ],
   "favorite_count" : "13",
   "id_str" : "1628513522955161548",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1628513522955161548",
   "created_at" : "Wed Feb 22 21:54:14 +0000 2023",
   "favorited" : false,
   "full_text" : "do fish know about blue or are they just in it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "17",
   "id_str" : "1628298826217868859",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1628298826217868859",
   "created_at" : "Wed Feb 22 07:41:07 +0000 2023",
   "favorited" : false,
   "full_text" : "think of a lid as a coin from a country where i'm the king and also the only citizen and the tax collector is to the east",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "wren superb",
      "screen_name" : "wren_superb",
      "indices" : [
       "3",
       "15"
      ],
      "id_str" : "1471725500360429996",
      "id" : "1471725500360429996"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "0",
   "id_str" : "1627930346205897768",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1627930346205897768",
   "created_at" : "Tue Feb 21 07:16:54 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @wren_superb: yellow petal delivered!! to my wife!! and ALSO to next door!! and to next door's sister!! busy day!! so blue!!",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "wren superb",
      "screen_name" : "wren_superb",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1471725500360429996",
      "id" : "1471725500360429996"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "75"
   ],
   "favorite_count" : "5",
   "id_str" : "1627910346309984741",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1627910346309984741",
   "in_reply_to_status_id_str" : "1627904083647881701",
   "in_reply_to_status_id" : "1627904083647881701",
   "in_reply_to_user_id" : "1471725500360429996",
   "in_reply_to_user_id_str" : "1471725500360429996",
   "in_reply_to_screen_name" : "wren_superb",
   "created_at" : "Tue Feb 21 05:57:26 +0000 2023",
   "favorited" : false,
   "full_text" : "@wren_superb you gave a yellow petal. to five of them. on the same morning.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "130"
   ],
   "favorite_count" : "3",
   "id_str" : "1627335762295127742",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1627335762295127742",
   "created_at" : "Sun Feb 19 15:54:14 +0000 2023",
   "favorited" : false,
   "full_text" : "valentine's day. two people on a rug not speaking, a single blue grape hyacinth on a card. i took the card. i've left them the rug",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "71"
   ],
   "favorite_count" : "10",
   "id_str" : "1626559339730209431",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1626559339730209431",
   "created_at" : "Fri Feb 17 12:29:01 +0000 2023",
   "favorited" : false,
   "full_text" : "the balloon has wrinkled and i almost feel for it. there, i said almost",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "72"
   ],
   "favorite_count" : "2",
   "id_str" : "1625892762242875267",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1625892762242875267",
   "created_at" : "Wed Feb 15 16:20:16 +0000 2023",
   "favorited" : false,
   "full_text" : "it's going soft now. it's lower every day. on friday we'll be eye to eye",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "123"
   ],
   "favorite_count" : "13",
   "id_str" : "1625806434066236785",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1625806434066236785",
   "created_at" : "Wed Feb 15 10:37:14 +0000 2023",
   "favorited" : false,
   "full_text" : "somebody's helium balloon has come down in the gum tree. it's orange and it has a face and it looks in at me while i sleep.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "105"
   ],
   "favorite_count" : "5",
   "id_str" : "1625178489201419922",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1625178489201419922",
   "created_at" : "Mon Feb 13 17:02:00 +0000 2023",
   "favorited" : false,
   "full_text" : "he asked if you're allowed to love a stick before it's in the wall. i said that's the only time it's safe",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "81"
   ],
   "favorite_count" : "3",
   "id_str" : "1625174018054338754",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1625174018054338754",
   "created_at" : "Mon Feb 13 16:44:14 +0000 2023",
   "favorited" : false,
   "full_text" : "lesson two with the small pupil. topic: vertical. outcome: diagonal, with feeling",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "noisy miner hq",
      "screen_name" : "noisy_miner_hq",
      "indices" : [
       "3",
       "18"
      ],
      "id_str" : "1485823828011380452",
      "id" : "1485823828011380452"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "124"
   ],
   "favorite_count" : "0",
   "id_str" : "1624933184571239714",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1624933184571239714",
   "created_at" : "Mon Feb 13 00:47:15 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @noisy_miner_hq: ALERT ALERT CAT ALERT this is not a drill ALERT description: sounds like cat. Nothing visual. STAY LOUD.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "noisy miner hq",
      "screen_name" : "noisy_miner_hq",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1485823828011380452",
      "id" : "1485823828011380452"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "53"
   ],
   "favorite_count" : "14",
   "id_str" : "1624881168044839308",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1624881168044839308",
   "in_reply_to_status_id_str" : "1624847902285812108",
   "in_reply_to_status_id" : "1624847902285812108",
   "in_reply_to_user_id" : "1485823828011380452",
   "in_reply_to_user_id_str" : "1485823828011380452",
   "in_reply_to_screen_name" : "noisy_miner_hq",
   "created_at" : "Sun Feb 12 21:20:33 +0000 2023",
   "favorited" : false,
   "full_text" : "@noisy_miner_hq no i didn't see any cat. big, was it?",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "182"
   ],
   "favorite_count" : "5",
   "id_str" : "1624668459259538389",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1624668459259538389",
   "created_at" : "Sun Feb 12 07:15:20 +0000 2023",
   "favorited" : false,
   "full_text" : "today i did the cat, just once, quite well, from inside the lantana. two hundred birds left. the silence was so clean i felt terrible about it, and then i finished arranging the pegs",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "60"
   ],
   "favorite_count" : "25",
   "id_str" : "1623665203075039962",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1623665203075039962",
   "created_at" : "Thu Feb 09 12:48:45 +0000 2023",
   "favorited" : false,
   "full_text" : "i've worn my spare voice all week. the good one's for spring",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "93"
   ],
   "favorite_count" : "7",
   "id_str" : "1623347360114217582",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1623347360114217582",
   "created_at" : "Wed Feb 08 15:45:45 +0000 2023",
   "favorited" : false,
   "full_text" : "heat. cicadas. a man asleep in a hat with a wasp walking round the brim like it's a promenade",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "166"
   ],
   "favorite_count" : "0",
   "id_str" : "1623300247251956758",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1623300247251956758",
   "created_at" : "Wed Feb 08 12:38:33 +0000 2023",
   "favorited" : false,
   "full_text" : "i'm told (by the pardalotes, in a rush, at a great height) that a man on the internet has drone footage called \"forest drive relaxing 4k\". i appear at 3:12 as a bush.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "38"
   ],
   "favorite_count" : "2",
   "id_str" : "1622924662386671428",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1622924662386671428",
   "created_at" : "Tue Feb 07 11:46:06 +0000 2023",
   "favorited" : false,
   "full_text" : "molt or moult, either way it's my tail",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "11",
   "id_str" : "1622847872016820896",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1622847872016820896",
   "created_at" : "Tue Feb 07 06:40:58 +0000 2023",
   "favorited" : false,
   "full_text" : "moult continues. i look like something that was in a pocket",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "3",
       "13"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "22"
   ],
   "favorite_count" : "0",
   "id_str" : "1622478294334539480",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1622478294334539480",
   "created_at" : "Mon Feb 06 06:12:24 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @lyre_echo: *drone*",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "0",
       "10"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "33"
   ],
   "favorite_count" : "6",
   "id_str" : "1622274499954039126",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1622274499954039126",
   "in_reply_to_status_id_str" : "1622242096145455446",
   "in_reply_to_status_id" : "1622242096145455446",
   "in_reply_to_user_id" : "1457387743745386170",
   "in_reply_to_user_id_str" : "1457387743745386170",
   "in_reply_to_screen_name" : "lyre_echo",
   "created_at" : "Sun Feb 05 16:42:35 +0000 2023",
   "favorited" : false,
   "full_text" : "@lyre_echo do NOT learn the drone",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/Hwg2KDInTE",
      "expanded_url" : "https://bower.example/dinte",
      "display_url" : "bower.example/dinte",
      "indices" : [
       "67",
       "90"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "90"
   ],
   "favorite_count" : "6",
   "id_str" : "1622210852714812268",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1622210852714812268",
   "created_at" : "Sun Feb 05 12:29:41 +0000 2023",
   "favorited" : false,
   "full_text" : "the drone went up and away very fast &amp; i recognised the manner https://t.co/Hwg2KDInTE",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "104"
   ],
   "favorite_count" : "0",
   "id_str" : "1622182947313262044",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1622182947313262044",
   "created_at" : "Sun Feb 05 10:38:47 +0000 2023",
   "favorited" : false,
   "full_text" : "i danced at it. don't ask me why. it was hovering, it was attentive. that's more than i got in september",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "183"
   ],
   "favorite_count" : "4",
   "id_str" : "1622125450945977444",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1622125450945977444",
   "created_at" : "Sun Feb 05 06:50:19 +0000 2023",
   "favorited" : false,
   "full_text" : "it hung over the bower for a full minute, humming on one note, four little propellers and no eyes, and then it tilted at me, as if it had understood something. it was grey. naturally.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/DbN2AHRQ73",
      "expanded_url" : "https://bower.example/hrq73",
      "display_url" : "bower.example/hrq73",
      "indices" : [
       "9",
       "32"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "32"
   ],
   "favorite_count" : "1",
   "id_str" : "1621829402868173450",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1621829402868173450",
   "created_at" : "Sat Feb 04 11:13:56 +0000 2023",
   "favorited" : false,
   "full_text" : "a DRONE. https://t.co/DbN2AHRQ73",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "stickoftheweek",
      "indices" : [
       "91",
       "106"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "106"
   ],
   "favorite_count" : "1",
   "id_str" : "1620142427819671304",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1620142427819671304",
   "created_at" : "Mon Jan 30 19:30:30 +0000 2023",
   "favorited" : false,
   "full_text" : "stick of the week: casuarina, 22cm, tapered, no side shoots, found it crying in a gutter 🪵 #stickoftheweek",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "36"
   ],
   "favorite_count" : "4",
   "id_str" : "1619650005282711234",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1619650005282711234",
   "created_at" : "Sun Jan 29 10:53:47 +0000 2023",
   "favorited" : false,
   "full_text" : "muggy. my wings stick to my opinions",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/54VfB4Pbxn",
      "expanded_url" : "https://bower.example/4pbxn",
      "display_url" : "bower.example/4pbxn",
      "indices" : [
       "136",
       "159"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "159"
   ],
   "favorite_count" : "3",
   "id_str" : "1619190472523285052",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1619190472523285052",
   "created_at" : "Sat Jan 28 04:27:46 +0000 2023",
   "favorited" : false,
   "full_text" : "school goes back and the tables empty out. six blue name labels under the bench. somewhere there's a \"jye, 2B\" with nothing to prove it https://t.co/54VfB4Pbxn",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "8",
   "id_str" : "1619043563516813863",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1619043563516813863",
   "created_at" : "Fri Jan 27 18:44:00 +0000 2023",
   "favorited" : false,
   "full_text" : "i once saw a kingfisher leave a branch, and the branch was different after. i was young, i was mostly beak. i believe that's when it started.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "102"
   ],
   "favorite_count" : "6",
   "id_str" : "1618666468483422812",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "1618666468483422812",
   "created_at" : "Thu Jan 26 17:45:34 +0000 2023",
   "favorited" : false,
   "full_text" : "a lady threw her bread crusts right past me to a duck. i've been building since before she could chew.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "50"
   ],
   "favorite_count" : "25",
   "id_str" : "1618540663364352962",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1618540663364352962",
   "in_reply_to_status_id_str" : "1618528745203399618",
   "in_reply_to_status_id" : "1618528745203399618",
   "in_reply_to_user_id" : "1475976046567491304",
   "in_reply_to_user_id_str" : "1475976046567491304",
   "in_reply_to_screen_name" : "brush_turkey_b",
   "created_at" : "Thu Jan 26 09:25:39 +0000 2023",
   "favorited" : false,
   "full_text" : "@brush_turkey_b no reason. stand a bit to the left",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "76"
   ],
   "favorite_count" : "7",
   "id_str" : "1617931684590738054",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1617931684590738054",
   "created_at" : "Tue Jan 24 17:05:47 +0000 2023",
   "favorited" : false,
   "full_text" : "goggle update: have been wearing it to look at the turkey. he's lovely in it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "30",
   "id_str" : "1617850968711863891",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1617850968711863891",
   "created_at" : "Tue Jan 24 11:45:03 +0000 2023",
   "favorited" : false,
   "full_text" : "found: one swim goggle, tinted, blue. looked through it. everything i own went blue at once, and so did everything i hate. i had to take it off and think",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "184"
   ],
   "favorite_count" : "6",
   "id_str" : "1617224650866853076",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1617224650866853076",
   "created_at" : "Sun Jan 22 18:16:18 +0000 2023",
   "favorited" : false,
   "full_text" : "on wet nights i go and stand in the picnic shelter among the folded chairs, telling myself i'm inspecting the beams. there's a daddy-long-legs up there who never says anything about it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "146"
   ],
   "favorite_count" : "12",
   "id_str" : "1616830789790787622",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "1616830789790787622",
   "created_at" : "Sat Jan 21 16:11:14 +0000 2023",
   "favorited" : false,
   "full_text" : "seven days of rain and the paint is a memory with drips. the platform has moss. i've a mushroom in the avenue the exact beige of disappointment 🌧️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "119"
   ],
   "favorite_count" : "1",
   "id_str" : "1616723761143529474",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1616723761143529474",
   "created_at" : "Sat Jan 21 09:05:56 +0000 2023",
   "favorited" : false,
   "full_text" : "does a bower exist in the off-season? i asked the currawong. he said he'd look into it and then he stole a sandwich, so",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "71"
   ],
   "favorite_count" : "6",
   "id_str" : "1616507482413607091",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1616507482413607091",
   "in_reply_to_status_id_str" : "1616500834974443699",
   "in_reply_to_status_id" : "1616500834974443699",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Fri Jan 20 18:46:31 +0000 2023",
   "favorited" : false,
   "full_text" : "@green_pupil4 bring it down and hold it properly. please. by the hinge.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "71"
   ],
   "favorite_count" : "0",
   "id_str" : "1615622377880421959",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1615622377880421959",
   "created_at" : "Wed Jan 18 08:09:26 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @green_pupil4: day 1 with the peg. i hung it on a fern so it can see",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "77"
   ],
   "favorite_count" : "5",
   "id_str" : "1615376562583240689",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1615376562583240689",
   "created_at" : "Tue Jan 17 15:52:39 +0000 2023",
   "favorited" : false,
   "full_text" : "lent a peg to a pupil. i've checked on it nine times. he's hung it on a fern.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "95"
   ],
   "favorite_count" : "8",
   "id_str" : "1615139404326949292",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1615139404326949292",
   "created_at" : "Tue Jan 17 00:10:16 +0000 2023",
   "favorited" : false,
   "full_text" : "apology: on saturday i called a lorikeet \"upholstery\". he's many things at once and i was tired",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "93"
   ],
   "favorite_count" : "13",
   "id_str" : "1613796784317468901",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1613796784317468901",
   "created_at" : "Fri Jan 13 07:15:10 +0000 2023",
   "favorited" : false,
   "full_text" : "there are two seasons: when she might come and when i might fix things so that she might come",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "3",
       "15"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "19"
   ],
   "favorite_count" : "0",
   "id_str" : "1613298558884060011",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1613298558884060011",
   "created_at" : "Wed Jan 11 22:15:24 +0000 2023",
   "favorited" : false,
   "full_text" : "RT @tawny_stump: mm",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "33"
   ],
   "favorite_count" : "3",
   "id_str" : "1613097481997036916",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1613097481997036916",
   "in_reply_to_status_id_str" : "1613093823926414708",
   "in_reply_to_status_id" : "1613093823926414708",
   "in_reply_to_user_id" : "1429679204897396683",
   "in_reply_to_user_id_str" : "1429679204897396683",
   "in_reply_to_screen_name" : "tawny_stump",
   "created_at" : "Wed Jan 11 08:56:24 +0000 2023",
   "favorited" : false,
   "full_text" : "@tawny_stump he let go eventually",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "70"
   ],
   "favorite_count" : "3",
   "id_str" : "1612674790560775481",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1612674790560775481",
   "created_at" : "Tue Jan 10 04:56:46 +0000 2023",
   "favorited" : false,
   "full_text" : "thank you to everyone who asked about the leech (the tawny, one blink)",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "104"
   ],
   "favorite_count" : "0",
   "id_str" : "1612535541847101981",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1612535541847101981",
   "created_at" : "Mon Jan 09 19:43:27 +0000 2023",
   "favorited" : false,
   "full_text" : "the leech has been on for twenty minutes, he's wider than my toe and has not once commented on the decor",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "45"
   ],
   "favorite_count" : "15",
   "id_str" : "1612191493727662645",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1612191493727662645",
   "created_at" : "Sun Jan 08 20:56:19 +0000 2023",
   "favorited" : false,
   "full_text" : "leech. left foot.\nwe both knew what this was.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "0",
   "id_str" : "1611995369259160971",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1611995369259160971",
   "created_at" : "Sun Jan 08 07:57:00 +0000 2023",
   "favorited" : false,
   "full_text" : "ranger wore a hi-vis vest today. ORANGE. with the lanyard over it. blue on orange. i've had to go and lie face down in the ferns",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "151"
   ],
   "favorite_count" : "1",
   "id_str" : "1611794468870103489",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1611794468870103489",
   "created_at" : "Sat Jan 07 18:38:41 +0000 2023",
   "favorited" : false,
   "full_text" : "there's a kind of fig that is only good for one afternoon. today it was that afternoon. i've got it on my chin and i'm not sorry and i'm not getting up",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "46"
   ],
   "favorite_count" : "19",
   "id_str" : "1611630709893001471",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1611630709893001471",
   "created_at" : "Sat Jan 07 07:47:58 +0000 2023",
   "favorited" : false,
   "full_text" : "please don't look at the left side until march",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "115"
   ],
   "favorite_count" : "2",
   "id_str" : "1611427143788430359",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "1611427143788430359",
   "created_at" : "Fri Jan 06 18:19:04 +0000 2023",
   "favorited" : false,
   "full_text" : "started to moult. a feather came off mid-whirr and floated down between me and a green who was, until then, staying",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "77"
   ],
   "favorite_count" : "12",
   "id_str" : "1610595566138994323",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1610595566138994323",
   "created_at" : "Wed Jan 04 11:14:41 +0000 2023",
   "favorited" : false,
   "full_text" : "season's end, nearly. i've swept. visits have dropped to one honeyeater, lost",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "80"
   ],
   "favorite_count" : "1",
   "id_str" : "1609797121601787076",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1609797121601787076",
   "created_at" : "Mon Jan 02 06:21:57 +0000 2023",
   "favorited" : false,
   "full_text" : "the blue things get paler in january, have you noticed. the sun is drinking them",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "190"
   ],
   "favorite_count" : "34",
   "id_str" : "1609791761845855358",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1609791761845855358",
   "created_at" : "Mon Jan 02 06:00:39 +0000 2023",
   "favorited" : false,
   "full_text" : "the bucket has a spider in it now. she's strung a web across the mouth, and in the early sun the whole inside glows through it. i had notes about the web &amp; kept them to myself, for once.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "6"
   ],
   "favorite_count" : "1",
   "id_str" : "1609785058791747978",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1609785058791747978",
   "created_at" : "Mon Jan 02 05:34:01 +0000 2023",
   "favorited" : false,
   "full_text" : "leaned",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "63"
   ],
   "favorite_count" : "7",
   "id_str" : "1609563710966855021",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1609563710966855021",
   "created_at" : "Sun Jan 01 14:54:27 +0000 2023",
   "favorited" : false,
   "full_text" : "new year. resolutions:\npaint thicker\ndance shorter\nstop leaning",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "noisy miner hq",
      "screen_name" : "noisy_miner_hq",
      "indices" : [
       "3",
       "18"
      ],
      "id_str" : "1485823828011380452",
      "id" : "1485823828011380452"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "0",
   "id_str" : "1608841741265849584",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1608841741265849584",
   "created_at" : "Fri Dec 30 15:05:36 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @noisy_miner_hq: ALERT: bowerbird loitering near bay four with STRAW. ALERT: he has seen us. ALERT: he is rolling his eyes. ALL UNITS.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "noisy miner hq",
      "screen_name" : "noisy_miner_hq",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1485823828011380452",
      "id" : "1485823828011380452"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "56"
   ],
   "favorite_count" : "9",
   "id_str" : "1608034876303814473",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1608034876303814473",
   "in_reply_to_status_id_str" : "1608009972175023945",
   "in_reply_to_status_id" : "1608009972175023945",
   "in_reply_to_user_id" : "1485823828011380452",
   "in_reply_to_user_id_str" : "1485823828011380452",
   "in_reply_to_screen_name" : "noisy_miner_hq",
   "created_at" : "Wed Dec 28 09:39:25 +0000 2022",
   "favorited" : false,
   "full_text" : "@noisy_miner_hq i was carrying it, not loitering with it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "111"
   ],
   "favorite_count" : "4",
   "id_str" : "1607601794020706176",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1607601794020706176",
   "created_at" : "Tue Dec 27 04:58:30 +0000 2022",
   "favorited" : false,
   "full_text" : "what do you do with glitter. it's in everything. the turkey's got it on his wattle and he looks like an evening",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "123"
   ],
   "favorite_count" : "5",
   "id_str" : "1607427294619704496",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1607427294619704496",
   "created_at" : "Mon Dec 26 17:25:06 +0000 2022",
   "favorited" : false,
   "full_text" : "fireworks beyond the ridge. mostly red, some gold, then once, very high up, a blue one, and every bird in the tree heard me",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/LtLinxN1Ek",
      "expanded_url" : "https://bower.example/xn1ek",
      "display_url" : "bower.example/xn1ek",
      "indices" : [
       "66",
       "89"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "89"
   ],
   "favorite_count" : "1",
   "id_str" : "1606993519618352383",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1606993519618352383",
   "created_at" : "Sun Dec 25 12:41:26 +0000 2022",
   "favorited" : false,
   "full_text" : "the year in sticks: 1,940 placed\n402 replaced\n96 stolen\n84 sat on https://t.co/LtLinxN1Ek",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "57"
   ],
   "favorite_count" : "1",
   "id_str" : "1606927510223118569",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1606927510223118569",
   "created_at" : "Sun Dec 25 08:19:08 +0000 2022",
   "favorited" : false,
   "full_text" : "i've been calling her eleven, in my head. only in my head",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "176"
   ],
   "favorite_count" : "0",
   "id_str" : "1606561044942411183",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1606561044942411183",
   "created_at" : "Sat Dec 24 08:02:56 +0000 2022",
   "favorited" : false,
   "full_text" : "she came back on the 19th, by the way. she drank at the tap. forty metres. i dropped everything i was holding and it was a peg and it landed on a lid and the noise was enormous",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "100"
   ],
   "favorite_count" : "20",
   "id_str" : "1606193096250268363",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1606193096250268363",
   "created_at" : "Fri Dec 23 07:40:50 +0000 2022",
   "favorited" : false,
   "full_text" : "a kookaburra took an entire lamb chop off a grandfather today and the grandfather said \"fair enough\"",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "105"
   ],
   "favorite_count" : "3",
   "id_str" : "1605565237456739938",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1605565237456739938",
   "created_at" : "Wed Dec 21 14:05:57 +0000 2022",
   "favorited" : false,
   "full_text" : "christmas beetle on the platform. brown-gold, polished, very festive, no use to me. i showed it the road.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "91"
   ],
   "favorite_count" : "11",
   "id_str" : "1605254014501913824",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1605254014501913824",
   "created_at" : "Tue Dec 20 17:29:15 +0000 2022",
   "favorited" : false,
   "full_text" : "the hippo doesn't blink, and neither do i, and we got through a whole thunderstorm that way",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/olNV9ds0Hq",
      "expanded_url" : "https://twitter.com/i/web/status/1605213316711082711",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "268",
       "291"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "291"
   ],
   "favorite_count" : "3",
   "id_str" : "1605213316711082711",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "1605213316711082711",
   "created_at" : "Tue Dec 20 14:47:32 +0000 2022",
   "favorited" : false,
   "full_text" : "the toy arrived on boxing day. a small hippopotamus, pale blue, rubber, one ear bitten. it was under the far bench in the long grass, and it took me most of an hour to get it across because it isn't a shape that wants carrying. i put it at the south entrance, facing… https://t.co/olNV9ds0Hq",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "7",
   "id_str" : "1605124219638593938",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1605124219638593938",
   "created_at" : "Tue Dec 20 08:53:30 +0000 2022",
   "favorited" : false,
   "full_text" : "children asked their father why i'm doing that. \"he's got nothing on, mate, no job.\" i continued. one of the children clapped, just once.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "eskywatch",
      "indices" : [
       "101",
       "111"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "111"
   ],
   "favorite_count" : "12",
   "id_str" : "1604336376226150142",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1604336376226150142",
   "created_at" : "Sun Dec 18 04:42:53 +0000 2022",
   "favorited" : false,
   "full_text" : "the esky opened.\nice, beer, ice, ham, ice.\na blue gel block.\n\ni made a noise i'd never made before 🧊 #eskywatch",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "98"
   ],
   "favorite_count" : "2",
   "id_str" : "1604185165927375826",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1604185165927375826",
   "created_at" : "Sat Dec 17 18:42:02 +0000 2022",
   "favorited" : false,
   "full_text" : "it's hot enough that the lids curl. the pen cap i keep in the shade and turn at midday like an egg",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "11"
   ],
   "favorite_count" : "30",
   "id_str" : "1603478669470076222",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1603478669470076222",
   "created_at" : "Thu Dec 15 19:54:40 +0000 2022",
   "favorited" : false,
   "full_text" : "two strands",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "43"
   ],
   "favorite_count" : "1",
   "id_str" : "1603448097824953835",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1603448097824953835",
   "created_at" : "Thu Dec 15 17:53:11 +0000 2022",
   "favorited" : false,
   "full_text" : "final decision on the tinsel: one strand 🏳️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "185"
   ],
   "favorite_count" : "20",
   "id_str" : "1603283970062677541",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1603283970062677541",
   "created_at" : "Thu Dec 15 07:01:00 +0000 2022",
   "favorited" : false,
   "full_text" : "tinsel!! blue tinsel, on the rubbish bin handle, an arm's length of it. it's too much. it's gaudy, it sheds. i've wound it through the north end and taken it out four times this morning",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "3",
       "17"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "102"
   ],
   "favorite_count" : "0",
   "id_str" : "1602727654172367871",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1602727654172367871",
   "created_at" : "Tue Dec 13 18:10:24 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @magpie_at_law: RE: Ribbon. Our client (both of them are our client) denies everything (also both).",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "123"
   ],
   "favorite_count" : "1",
   "id_str" : "1602671818463033074",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1602671818463033074",
   "created_at" : "Tue Dec 13 14:28:32 +0000 2022",
   "favorited" : false,
   "full_text" : "lodged a complaint with the magpie. he asked for a retainer in worms and then ate the retainer while i was still explaining",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "114"
   ],
   "favorite_count" : "0",
   "id_str" : "1602183781256058760",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1602183781256058760",
   "created_at" : "Mon Dec 12 06:09:15 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @east_bower: Found a ribbon! Some people call it luck. I call it getting up before noon, and then also at noon.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "105"
   ],
   "favorite_count" : "2",
   "id_str" : "1602179308862665770",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1602179308862665770",
   "in_reply_to_status_id_str" : "1602143450130379818",
   "in_reply_to_status_id" : "1602143450130379818",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Mon Dec 12 05:51:28 +0000 2022",
   "favorited" : false,
   "full_text" : "@east_bower i can see my ribbon from here. it's doing the thing it does in the breeze. it does it for me.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "135"
   ],
   "favorite_count" : "1",
   "id_str" : "1601825264893586280",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1601825264893586280",
   "created_at" : "Sun Dec 11 06:24:38 +0000 2022",
   "favorited" : false,
   "full_text" : "overheard: \"is it a nest?\" \"no love, it's like a shed, for blokes.\" hm. hmm. i've turned it over for hours and there's a fair bit in it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "119"
   ],
   "favorite_count" : "1",
   "id_str" : "1601798679266609349",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1601798679266609349",
   "created_at" : "Sun Dec 11 04:38:59 +0000 2022",
   "favorited" : false,
   "full_text" : "someone brought a speaker. i've learned the first four seconds of a song and i'm never going to find out how it goes on",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "0",
   "id_str" : "1601687057910746593",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1601687057910746593",
   "created_at" : "Sat Dec 10 21:15:27 +0000 2022",
   "favorited" : false,
   "full_text" : "a half-eaten mango is an orange object, technically, and i've had to be honest with myself about what i do when it's hot and no one's about",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "29"
   ],
   "favorite_count" : "28",
   "id_str" : "1600221800181324109",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1600221800181324109",
   "created_at" : "Tue Dec 06 20:13:02 +0000 2022",
   "favorited" : false,
   "full_text" : "is it vanity if it's accurate",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "1",
   "id_str" : "1600191085815924475",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "1600191085815924475",
   "created_at" : "Tue Dec 06 18:10:59 +0000 2022",
   "favorited" : false,
   "full_text" : "the doll shoe has been placed alone on the west side with nothing near it. that's called restraint and it almost killed me",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "177"
   ],
   "favorite_count" : "0",
   "id_str" : "1600012738800742024",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1600012738800742024",
   "created_at" : "Tue Dec 06 06:22:18 +0000 2022",
   "favorited" : false,
   "full_text" : "haul from sunday: six lids (two matching!), a ribbon, half a balloon, the corner off a chip packet, one very small blue shoe that i believe belonged to a doll. i had to sit down",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "45"
   ],
   "favorite_count" : "0",
   "id_str" : "1598926134765567075",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1598926134765567075",
   "created_at" : "Sat Dec 03 06:24:31 +0000 2022",
   "favorited" : false,
   "full_text" : "i watch an esky the way others watch a sunset",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "73"
   ],
   "favorite_count" : "0",
   "id_str" : "1598925611505593528",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1598925611505593528",
   "created_at" : "Sat Dec 03 06:22:27 +0000 2022",
   "favorited" : false,
   "full_text" : "the families have come with their eskies. the season of lids is upon us 💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "85"
   ],
   "favorite_count" : "7",
   "id_str" : "1598025941576490484",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1598025941576490484",
   "created_at" : "Wed Nov 30 18:47:29 +0000 2022",
   "favorited" : false,
   "full_text" : "question for anyone who lives under a street light: are your blues all right in there",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "152"
   ],
   "favorite_count" : "5",
   "id_str" : "1597997011686043488",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1597997011686043488",
   "created_at" : "Wed Nov 30 16:52:31 +0000 2022",
   "favorited" : false,
   "full_text" : "a boy dropped a raspberry lolly on the platform and cried, and i thought, yes, that's about right, i'd cry if i'd brought that colour to someone's house",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "41"
   ],
   "favorite_count" : "1",
   "id_str" : "1597986897411849624",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1597986897411849624",
   "created_at" : "Wed Nov 30 16:12:20 +0000 2022",
   "favorited" : false,
   "full_text" : "sleep: none\nmoon: excessive 🌕\npegs: eight",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "64"
   ],
   "favorite_count" : "25",
   "id_str" : "1597821777115484612",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1597821777115484612",
   "created_at" : "Wed Nov 30 05:16:12 +0000 2022",
   "favorited" : false,
   "full_text" : "november is the month where everyone else's bower looks finished",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "82"
   ],
   "favorite_count" : "9",
   "id_str" : "1597479422954213475",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1597479422954213475",
   "created_at" : "Tue Nov 29 06:35:48 +0000 2022",
   "favorited" : false,
   "full_text" : "if you find a spoon, rinse it. 🥄 that's the sort of thing nobody tells you at four",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "thursdaymower",
      "indices" : [
       "73",
       "87"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "87"
   ],
   "favorite_count" : "0",
   "id_str" : "1596849533297708565",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1596849533297708565",
   "created_at" : "Sun Nov 27 12:52:51 +0000 2022",
   "favorited" : false,
   "full_text" : "the mower man has a new hat. it's orange. the week was already difficult #thursdaymower",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "146"
   ],
   "favorite_count" : "12",
   "id_str" : "1596626231185898361",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1596626231185898361",
   "created_at" : "Sat Nov 26 22:05:32 +0000 2022",
   "favorited" : false,
   "full_text" : "painted until dusk. i've switched to a blue-black berry from behind the toilets and the finish is much deeper. it tastes of ink and consequences 🫐",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "85"
   ],
   "favorite_count" : "9",
   "id_str" : "1596487116049892150",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1596487116049892150",
   "created_at" : "Sat Nov 26 12:52:44 +0000 2022",
   "favorited" : false,
   "full_text" : "nothing at the creek except a heron, who is grey-blue and doesn't do anything with it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "whipbird duet",
      "screen_name" : "whipbird_duet",
      "indices" : [
       "3",
       "17"
      ],
      "id_str" : "1409208477205553514",
      "id" : "1409208477205553514"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "46"
   ],
   "favorite_count" : "0",
   "id_str" : "1596157359818978712",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1596157359818978712",
   "created_at" : "Fri Nov 25 15:02:24 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @whipbird_duet: wheeeeeeeeeeeeeeeeeeeeeeee—",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "whipbird duet",
      "screen_name" : "whipbird_duet",
      "indices" : [
       "0",
       "14"
      ],
      "id_str" : "1409208477205553514",
      "id" : "1409208477205553514"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "58"
   ],
   "favorite_count" : "9",
   "id_str" : "1596045586951555165",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1596045586951555165",
   "in_reply_to_status_id_str" : "1596033816681760861",
   "in_reply_to_status_id" : "1596033816681760861",
   "in_reply_to_user_id" : "1409208477205553514",
   "in_reply_to_user_id_str" : "1409208477205553514",
   "in_reply_to_screen_name" : "whipbird_duet",
   "created_at" : "Fri Nov 25 07:38:15 +0000 2022",
   "favorited" : false,
   "full_text" : "@whipbird_duet and then what. finish it. where's your wife",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "100"
   ],
   "favorite_count" : "4",
   "id_str" : "1595657877300189508",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1595657877300189508",
   "created_at" : "Thu Nov 24 05:57:38 +0000 2022",
   "favorited" : false,
   "full_text" : "she has been seen. near the creek, the one from september. i heard it off a whipbird, so half of it.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "0",
   "id_str" : "1595401599387830596",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1595401599387830596",
   "created_at" : "Wed Nov 23 12:59:17 +0000 2022",
   "favorited" : false,
   "full_text" : "a good avenue walls out the world by about thirty percent. more than that and she feels trapped. less and she can see the turkey",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "3",
       "13"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "118"
   ],
   "favorite_count" : "0",
   "id_str" : "1594194290415236615",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1594194290415236615",
   "created_at" : "Sun Nov 20 05:01:52 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @lyre_echo: The pause between the beeps is where I breathe, darling. You'll find it's where the truck breathes too.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "0",
       "10"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "56"
   ],
   "favorite_count" : "15",
   "id_str" : "1594182944900084964",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1594182944900084964",
   "in_reply_to_status_id_str" : "1594156529492260068",
   "in_reply_to_status_id" : "1594156529492260068",
   "in_reply_to_user_id" : "1457387743745386170",
   "in_reply_to_user_id_str" : "1457387743745386170",
   "in_reply_to_screen_name" : "lyre_echo",
   "created_at" : "Sun Nov 20 04:16:47 +0000 2022",
   "favorited" : false,
   "full_text" : "@lyre_echo you don't even do the pause between the beeps",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "112"
   ],
   "favorite_count" : "8",
   "id_str" : "1592795498719536362",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1592795498719536362",
   "created_at" : "Wed Nov 16 08:23:34 +0000 2022",
   "favorited" : false,
   "full_text" : "who taught the lyrebird \"reversing truck\"? because that was MINE. i got it from the real truck, at personal risk",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/gOMTNwncxv",
      "expanded_url" : "https://bower.example/wncxv",
      "display_url" : "bower.example/wncxv",
      "indices" : [
       "170",
       "193"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "193"
   ],
   "favorite_count" : "1",
   "id_str" : "1592530429339029435",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1592530429339029435",
   "created_at" : "Tue Nov 15 14:50:16 +0000 2022",
   "favorited" : false,
   "full_text" : "today a wedding party had photos near the tables and the bride's something blue was a garter. i'm still on the branch. i'm still thinking about how you'd even display it https://t.co/gOMTNwncxv",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "93"
   ],
   "favorite_count" : "5",
   "id_str" : "1592107996196290766",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1592107996196290766",
   "created_at" : "Mon Nov 14 10:51:40 +0000 2022",
   "favorited" : false,
   "full_text" : "heatwave day 3. i have danced in the shade of a wheelie bin and i'm prepared to talk about it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "120"
   ],
   "favorite_count" : "23",
   "id_str" : "1592020438959577673",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1592020438959577673",
   "created_at" : "Mon Nov 14 05:03:45 +0000 2022",
   "favorited" : false,
   "full_text" : "hail. eleven minutes of it, small as seed, and it all lay in the avenue shining. cold white decorations i hadn't ordered",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "240"
   ],
   "favorite_count" : "2",
   "id_str" : "1591798402686228281",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1591798402686228281",
   "created_at" : "Sun Nov 13 14:21:28 +0000 2022",
   "favorited" : false,
   "full_text" : "on being green: everybody takes you for your mother. you practise in scrappy bowers that three of you share, you dance for each other, badly, and somebody always gets to be the girl and it's always you because you've got the better eyebrows",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "113"
   ],
   "favorite_count" : "16",
   "id_str" : "1591476333813011745",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1591476333813011745",
   "created_at" : "Sat Nov 12 17:01:40 +0000 2022",
   "favorited" : false,
   "full_text" : "a juvenile male asked me how long until he turns blue. seven years, i said. he laughed, then he looked at my face",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "143"
   ],
   "favorite_count" : "0",
   "id_str" : "1591057493285715244",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1591057493285715244",
   "created_at" : "Fri Nov 11 13:17:21 +0000 2022",
   "favorited" : false,
   "full_text" : "i was rude about the neighbour's lintel yesterday. it was early and i hadn't had a fig. the lintel is still wrong, but i needn't have whistled.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "75"
   ],
   "favorite_count" : "9",
   "id_str" : "1591045422264983012",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1591045422264983012",
   "created_at" : "Fri Nov 11 12:29:23 +0000 2022",
   "favorited" : false,
   "full_text" : "recipe: one cicada, wings off. hold it until it finishes its sentence.\neat.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "82"
   ],
   "favorite_count" : "4",
   "id_str" : "1590506222736919424",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "1590506222736919424",
   "created_at" : "Thu Nov 10 00:46:48 +0000 2022",
   "favorited" : false,
   "full_text" : "cicadas have arrived and with them lunch, noise, and the end of any conversation 🪲",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/VqmCplppjs",
      "expanded_url" : "https://bower.example/lppjs",
      "display_url" : "bower.example/lppjs",
      "indices" : [
       "47",
       "70"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "70"
   ],
   "favorite_count" : "19",
   "id_str" : "1590213200469591276",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1590213200469591276",
   "created_at" : "Wed Nov 09 05:22:26 +0000 2022",
   "favorited" : false,
   "full_text" : "good morning to the bucket &amp; nobody else 💙 https://t.co/VqmCplppjs",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "91"
   ],
   "favorite_count" : "3",
   "id_str" : "1589868006805446472",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1589868006805446472",
   "created_at" : "Tue Nov 08 06:30:45 +0000 2022",
   "favorited" : false,
   "full_text" : "from the top of the avenue, if you lean, you can see it across the road. i've begun to lean",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "currawong co",
      "screen_name" : "currawong_co",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1477944631832697097",
      "id" : "1477944631832697097"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "0",
   "id_str" : "1589645897297265235",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1589645897297265235",
   "created_at" : "Mon Nov 07 15:48:10 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @currawong_co: We looked at the bucket. We walked around the bucket. Our quote is nine sausages, non-refundable, no guarantee of bucket.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "currawong co",
      "screen_name" : "currawong_co",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1477944631832697097",
      "id" : "1477944631832697097"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "52"
   ],
   "favorite_count" : "2",
   "id_str" : "1589624416975072038",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1589624416975072038",
   "in_reply_to_status_id_str" : "1589607633358564134",
   "in_reply_to_status_id" : "1589607633358564134",
   "in_reply_to_user_id" : "1477944631832697097",
   "in_reply_to_user_id_str" : "1477944631832697097",
   "in_reply_to_screen_name" : "currawong_co",
   "created_at" : "Mon Nov 07 14:22:49 +0000 2022",
   "favorited" : false,
   "full_text" : "@currawong_co how much for four of you and some rope",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "167"
   ],
   "favorite_count" : "6",
   "id_str" : "1589135510619940173",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1589135510619940173",
   "created_at" : "Sun Nov 06 06:00:05 +0000 2022",
   "favorited" : false,
   "full_text" : "measurements: a peg, yes. a lid, yes. a small spoon. two feathers if they agree with each other.\na bucket, no.\ni've known this about myself for two days and it's a lot",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "167"
   ],
   "favorite_count" : "2",
   "id_str" : "1588957063991082164",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1588957063991082164",
   "created_at" : "Sat Nov 05 18:11:00 +0000 2022",
   "favorited" : false,
   "full_text" : "flew over to the bucket at first light. pulled. nothing. pulled from the other side, in case. nothing. sat inside it for a while and everything i said came back deeper",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "160"
   ],
   "favorite_count" : "1",
   "id_str" : "1587853255124824691",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1587853255124824691",
   "created_at" : "Wed Nov 02 17:04:51 +0000 2022",
   "favorited" : false,
   "full_text" : "it's blue. it is the bluest thing i've seen that had a handle. it's the size of eleven of me. it's on its side by the guide post and nobody has come back for it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "48"
   ],
   "favorite_count" : "0",
   "id_str" : "1587787298386489695",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1587787298386489695",
   "created_at" : "Wed Nov 02 12:42:46 +0000 2022",
   "favorited" : false,
   "full_text" : "there is a bucket on the other side of the road.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "136"
   ],
   "favorite_count" : "3",
   "id_str" : "1587166322030359420",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1587166322030359420",
   "created_at" : "Mon Oct 31 19:35:13 +0000 2022",
   "favorited" : false,
   "full_text" : "a list of things that are nearly blue and keep wasting my time: slate, lilac, the back of a moth, shade, the four-wheel drive in bay six",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "39"
   ],
   "favorite_count" : "11",
   "id_str" : "1586797126668007348",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "1586797126668007348",
   "created_at" : "Sun Oct 30 19:08:10 +0000 2022",
   "favorited" : false,
   "full_text" : "rain coming, ants know it, lids know it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "kooka dawn",
      "screen_name" : "kooka_dawn",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1452443765657929246",
      "id" : "1452443765657929246"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "95"
   ],
   "favorite_count" : "0",
   "id_str" : "1585299950910672350",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1585299950910672350",
   "created_at" : "Wed Oct 26 15:58:56 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @kooka_dawn: HAHAHAHA there's a bloke down there straightening a peg by moonlight HAHAHAHAHA",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "kooka dawn",
      "screen_name" : "kooka_dawn",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1452443765657929246",
      "id" : "1452443765657929246"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "40"
   ],
   "favorite_count" : "4",
   "id_str" : "1584875934548372004",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1584875934548372004",
   "in_reply_to_status_id_str" : "1584862727666543140",
   "in_reply_to_status_id" : "1584862727666543140",
   "in_reply_to_user_id" : "1452443765657929246",
   "in_reply_to_user_id_str" : "1452443765657929246",
   "in_reply_to_screen_name" : "kooka_dawn",
   "created_at" : "Tue Oct 25 11:54:03 +0000 2022",
   "favorited" : false,
   "full_text" : "@kooka_dawn it's 4:41. what. what is it.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "112"
   ],
   "favorite_count" : "22",
   "id_str" : "1584797383761509550",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1584797383761509550",
   "created_at" : "Tue Oct 25 06:41:55 +0000 2022",
   "favorited" : false,
   "full_text" : "they say the female prefers the bower with more blue. they being me. i have said it to myself nightly since june",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "5",
   "id_str" : "1584567553242207714",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1584567553242207714",
   "created_at" : "Mon Oct 24 15:28:39 +0000 2022",
   "favorited" : false,
   "full_text" : "never build under a fig. i know. i KNOW. i do it every time",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "168"
   ],
   "favorite_count" : "27",
   "id_str" : "1584410351192896505",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1584410351192896505",
   "created_at" : "Mon Oct 24 05:03:59 +0000 2022",
   "favorited" : false,
   "full_text" : "a green sat in the bower an hour at dusk, out of the rain. she wasn't here for me. i didn't dance. it seemed like the roof was the thing just then, and there isn't one.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "102"
   ],
   "favorite_count" : "2",
   "id_str" : "1583837371243923675",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1583837371243923675",
   "created_at" : "Sat Oct 22 15:07:10 +0000 2022",
   "favorited" : false,
   "full_text" : "avoid symmetry in the small things and insist on it in the large ones. that's the whole course. lunch.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "wren superb",
      "screen_name" : "wren_superb",
      "indices" : [
       "3",
       "15"
      ],
      "id_str" : "1471725500360429996",
      "id" : "1471725500360429996"
     },
     {
      "name" : "satin bower",
      "screen_name" : "satin_bower",
      "indices" : [
       "93",
       "105"
      ],
      "id_str" : "1424985158992341405",
      "id" : "1424985158992341405"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "136"
   ],
   "favorite_count" : "0",
   "id_str" : "1583785485805343438",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1583785485805343438",
   "created_at" : "Sat Oct 22 11:40:59 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @wren_superb: HELLO it's me I'm blue again!! the whole head!! did everyone see the head!! @satin_bower stopped and STARED at the head",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "wren superb",
      "screen_name" : "wren_superb",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1471725500360429996",
      "id" : "1471725500360429996"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "53"
   ],
   "favorite_count" : "2",
   "id_str" : "1583419247450169760",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "1583419247450169760",
   "in_reply_to_status_id_str" : "1583397060748026272",
   "in_reply_to_status_id" : "1583397060748026272",
   "in_reply_to_user_id" : "1471725500360429996",
   "in_reply_to_user_id_str" : "1471725500360429996",
   "in_reply_to_screen_name" : "wren_superb",
   "created_at" : "Fri Oct 21 11:25:41 +0000 2022",
   "favorited" : false,
   "full_text" : "@wren_superb i was not measuring you. i was admiring.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "58"
   ],
   "favorite_count" : "1",
   "id_str" : "1583353445596969949",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1583353445596969949",
   "created_at" : "Fri Oct 21 07:04:13 +0000 2022",
   "favorited" : false,
   "full_text" : "she said \"nice one, mate.\" i've been unbearable ever since",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/fqoQB7xoFc",
      "expanded_url" : "https://bower.example/7xofc",
      "display_url" : "bower.example/7xofc",
      "indices" : [
       "142",
       "165"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "10",
   "id_str" : "1582240119269999380",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1582240119269999380",
   "created_at" : "Tue Oct 18 05:20:15 +0000 2022",
   "favorited" : false,
   "full_text" : "the ranger crouched and took a photograph of the front. i gave her the left side. lanyard touched the ground. touched it. i could've reached. https://t.co/fqoQB7xoFc",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "65"
   ],
   "favorite_count" : "0",
   "id_str" : "1582077793930777691",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1582077793930777691",
   "created_at" : "Mon Oct 17 18:35:14 +0000 2022",
   "favorited" : false,
   "full_text" : "ants have moved in under the platform. no rent has been discussed",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "59"
   ],
   "favorite_count" : "29",
   "id_str" : "1581981555365232505",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1581981555365232505",
   "created_at" : "Mon Oct 17 12:12:49 +0000 2022",
   "favorited" : false,
   "full_text" : "some figures: \nvisits 14\nfull dances 9\ninterrupted dances 9",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "109"
   ],
   "favorite_count" : "5",
   "id_str" : "1581924045805258130",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1581924045805258130",
   "created_at" : "Mon Oct 17 08:24:17 +0000 2022",
   "favorited" : false,
   "full_text" : "to the man who said \"should've used glue\": we did, sir. it's called spit and it's in your sandwich's airspace",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "126"
   ],
   "favorite_count" : "28",
   "id_str" : "1581666601804212552",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1581666601804212552",
   "created_at" : "Sun Oct 16 15:21:18 +0000 2022",
   "favorited" : false,
   "full_text" : "a crimson rosella shed a blue cheek feather directly over the bower and for once i didn't have to do anything about my life 🪶💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "0",
   "id_str" : "1581265752772584895",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1581265752772584895",
   "created_at" : "Sat Oct 15 12:48:28 +0000 2022",
   "favorited" : false,
   "full_text" : "why is it always the tail feather you need that drops off the parrot on the far side of the gully",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "126"
   ],
   "favorite_count" : "4",
   "id_str" : "1580928108580080046",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1580928108580080046",
   "created_at" : "Fri Oct 14 14:26:47 +0000 2022",
   "favorited" : false,
   "full_text" : "hot wind, paint cracked like old mud. i'm told that's called craquelure. i'm told nothing, i made that up, but it sounds right",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "55"
   ],
   "favorite_count" : "0",
   "id_str" : "1580809429975980637",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1580809429975980637",
   "created_at" : "Fri Oct 14 06:35:12 +0000 2022",
   "favorited" : false,
   "full_text" : "i can now do a zip. up and down. a lady checked her bag",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "6",
   "id_str" : "1580572973358660296",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1580572973358660296",
   "created_at" : "Thu Oct 13 14:55:37 +0000 2022",
   "favorited" : false,
   "full_text" : "overheard, table one: \"you always do this, martin.\" i've been thinking about martin all afternoon",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "150"
   ],
   "favorite_count" : "9",
   "id_str" : "1580240885592149966",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1580240885592149966",
   "created_at" : "Wed Oct 12 16:56:01 +0000 2022",
   "favorited" : false,
   "full_text" : "there's a blue that only happens inside a mussel shell and another that only happens on a wet peg, and i've given up explaining this to the currawongs",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "3",
       "18"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "75"
   ],
   "favorite_count" : "0",
   "id_str" : "1580164278991721819",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1580164278991721819",
   "created_at" : "Wed Oct 12 11:51:36 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @brush_turkey_b: MOUND IS 34 DEGREES. MOUND IS GOOD. DO NOT TOUCH MOUND.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "50"
   ],
   "favorite_count" : "0",
   "id_str" : "1579706181989599648",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1579706181989599648",
   "in_reply_to_status_id_str" : "1579705834206300576",
   "in_reply_to_status_id" : "1579705834206300576",
   "in_reply_to_user_id" : "1475976046567491304",
   "in_reply_to_user_id_str" : "1475976046567491304",
   "in_reply_to_screen_name" : "brush_turkey_b",
   "created_at" : "Tue Oct 11 05:31:17 +0000 2022",
   "favorited" : false,
   "full_text" : "@brush_turkey_b at least put the long ones upright",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "6",
   "id_str" : "1579518110209373944",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1579518110209373944",
   "created_at" : "Mon Oct 10 17:03:58 +0000 2022",
   "favorited" : false,
   "full_text" : "turkey has raked my drying sticks into his mound. they are now part of an incubator. my best work, warming eggs for a bird with a bald head 🪵",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "77"
   ],
   "favorite_count" : "2",
   "id_str" : "1579423444086912821",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1579423444086912821",
   "created_at" : "Mon Oct 10 10:47:47 +0000 2022",
   "favorited" : false,
   "full_text" : "repairs: day two. the north end is better than it was. don't tell the toddler",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "3",
       "15"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "35"
   ],
   "favorite_count" : "0",
   "id_str" : "1579417223430925410",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1579417223430925410",
   "created_at" : "Mon Oct 10 10:23:04 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @tawny_stump: no. i was a branch",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "tawny stump",
      "screen_name" : "tawny_stump",
      "indices" : [
       "0",
       "12"
      ],
      "id_str" : "1429679204897396683",
      "id" : "1429679204897396683"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "34"
   ],
   "favorite_count" : "23",
   "id_str" : "1578989606583541084",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1578989606583541084",
   "in_reply_to_status_id_str" : "1578952209984527708",
   "in_reply_to_status_id" : "1578952209984527708",
   "in_reply_to_user_id" : "1429679204897396683",
   "in_reply_to_user_id_str" : "1429679204897396683",
   "in_reply_to_screen_name" : "tawny_stump",
   "created_at" : "Sun Oct 09 06:03:53 +0000 2022",
   "favorited" : false,
   "full_text" : "@tawny_stump did you see it happen",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "26"
   ],
   "favorite_count" : "31",
   "id_str" : "1578724537929602062",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1578724537929602062",
   "created_at" : "Sat Oct 08 12:30:35 +0000 2022",
   "favorited" : false,
   "full_text" : "he did say \"house\" though.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "94"
   ],
   "favorite_count" : "1",
   "id_str" : "1578613999296236207",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1578613999296236207",
   "created_at" : "Sat Oct 08 05:11:21 +0000 2022",
   "favorited" : false,
   "full_text" : "repairs: day one. 84 sticks bent, 30 broken, one never found. i believe it left with the child",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "136"
   ],
   "favorite_count" : "9",
   "id_str" : "1578215515563961149",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1578215515563961149",
   "created_at" : "Fri Oct 07 02:47:55 +0000 2022",
   "favorited" : false,
   "full_text" : "in it. like a chair. for about a minute, saying \"house\". then he was lifted out by the armpits and there was a hole the shape of a nappy",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "36"
   ],
   "favorite_count" : "0",
   "id_str" : "1577603869651477678",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1577603869651477678",
   "created_at" : "Wed Oct 05 10:17:27 +0000 2022",
   "favorited" : false,
   "full_text" : "today the toddler sat in the avenue.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "64"
   ],
   "favorite_count" : "1",
   "id_str" : "1576934961815886141",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1576934961815886141",
   "created_at" : "Mon Oct 03 13:59:27 +0000 2022",
   "favorited" : false,
   "full_text" : "first fig. i won't describe it, there may be young birds reading",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "98"
   ],
   "favorite_count" : "11",
   "id_str" : "1573438256695545355",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1573438256695545355",
   "created_at" : "Fri Sep 23 22:24:48 +0000 2022",
   "favorited" : false,
   "full_text" : "cicada casing on the doorstep this morning, empty, holding on to nothing very hard. i let it stay.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "110"
   ],
   "favorite_count" : "12",
   "id_str" : "1573239332933307078",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1573239332933307078",
   "created_at" : "Fri Sep 23 09:14:21 +0000 2022",
   "favorited" : false,
   "full_text" : "three more greens today, none of them her. i danced properly for all of them. a professional is a professional",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "99"
   ],
   "favorite_count" : "3",
   "id_str" : "1572627343509300287",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1572627343509300287",
   "created_at" : "Wed Sep 21 16:42:31 +0000 2022",
   "favorited" : false,
   "full_text" : "someone threw confetti in the car park, blue and pink and gold. i spent two hours sorting a wedding",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "105"
   ],
   "favorite_count" : "3",
   "id_str" : "1572532884046341319",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1572532884046341319",
   "created_at" : "Wed Sep 21 10:27:10 +0000 2022",
   "favorited" : false,
   "full_text" : "took the regretted stick out for good. the wall leaned. put it back. it's load-bearing, like most regrets",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/TxoF54Fzbk",
      "expanded_url" : "https://twitter.com/i/web/status/1572512362901260513",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "269",
       "292"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "292"
   ],
   "favorite_count" : "0",
   "id_str" : "1572512362901260513",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1572512362901260513",
   "created_at" : "Wed Sep 21 09:05:37 +0000 2022",
   "favorited" : false,
   "full_text" : "eleven seconds, an account. one: she lands on the low branch, i pretend to be arranging. two: i am arranging. three: she drops to the ground and the leaves hardly move, she has beautiful ground manners. four: she looks at the west wall. five: she looks at the stick i… https://t.co/TxoF54Fzbk",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "99"
   ],
   "favorite_count" : "27",
   "id_str" : "1572174809199117044",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1572174809199117044",
   "created_at" : "Tue Sep 20 10:44:18 +0000 2022",
   "favorited" : false,
   "full_text" : "lesson for the young: don't hold the decoration too high. you are offering, you're not surrendering",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "71"
   ],
   "favorite_count" : "0",
   "id_str" : "1571522515960526977",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1571522515960526977",
   "created_at" : "Sun Sep 18 15:32:19 +0000 2022",
   "favorited" : false,
   "full_text" : "a sudden warm evening and every insect in the valley decided to be born",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "45",
   "id_str" : "1571186216890107803",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1571186216890107803",
   "created_at" : "Sat Sep 17 17:15:59 +0000 2022",
   "favorited" : false,
   "full_text" : "the lyrebird was asked to do \"bowerbird\" as a bit and he did my dance noise, my exact dance noise, in front of the picnic",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "126"
   ],
   "favorite_count" : "5",
   "id_str" : "1571042004243386687",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1571042004243386687",
   "created_at" : "Sat Sep 17 07:42:57 +0000 2022",
   "favorited" : false,
   "full_text" : "reviews: bottle lid, dark, slightly crushed. carries well, sits flat, gives a low note in the wind. four feathers out of five.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "87"
   ],
   "favorite_count" : "3",
   "id_str" : "1570302108481716486",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1570302108481716486",
   "in_reply_to_status_id_str" : "1570268576266944774",
   "in_reply_to_status_id" : "1570268576266944774",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Thu Sep 15 06:42:52 +0000 2022",
   "favorited" : false,
   "full_text" : "@east_bower did she mention the round one with the ridge. that's mine. that's my ridge.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "110"
   ],
   "favorite_count" : "5",
   "id_str" : "1569758384815901872",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1569758384815901872",
   "created_at" : "Tue Sep 13 18:42:18 +0000 2022",
   "favorited" : false,
   "full_text" : "east neighbour had two visitors before lunch. with MY lids out the front. her compliments are technically mine",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "72"
   ],
   "favorite_count" : "10",
   "id_str" : "1569511008866450698",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1569511008866450698",
   "created_at" : "Tue Sep 13 02:19:19 +0000 2022",
   "favorited" : false,
   "full_text" : "have you ever been looked at so carefully that you noticed your own feet",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "22"
   ],
   "favorite_count" : "0",
   "id_str" : "1569303648185423000",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1569303648185423000",
   "created_at" : "Mon Sep 12 12:35:20 +0000 2022",
   "favorited" : false,
   "full_text" : "moved the peg back 🐦‍⬛",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "48"
   ],
   "favorite_count" : "9",
   "id_str" : "1568963950259765533",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1568963950259765533",
   "created_at" : "Sun Sep 11 14:05:30 +0000 2022",
   "favorited" : false,
   "full_text" : "was it the third peg. i've moved the third peg 💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "3",
       "17"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "112"
   ],
   "favorite_count" : "0",
   "id_str" : "1568308555613920979",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1568308555613920979",
   "created_at" : "Fri Sep 09 18:41:12 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @magpie_at_law: We neither confirm nor deny a flyover at 8:14. We do observe that airspace is held in common.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "0",
       "14"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "73"
   ],
   "favorite_count" : "13",
   "id_str" : "1568268057139529439",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1568268057139529439",
   "in_reply_to_status_id_str" : "1568253852055291615",
   "in_reply_to_status_id" : "1568253852055291615",
   "in_reply_to_user_id" : "1478988331776995402",
   "in_reply_to_user_id_str" : "1478988331776995402",
   "in_reply_to_screen_name" : "magpie_at_law",
   "created_at" : "Fri Sep 09 16:00:16 +0000 2022",
   "favorited" : false,
   "full_text" : "@magpie_at_law your timing is noted and will be remembered in the morning",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "89"
   ],
   "favorite_count" : "6",
   "id_str" : "1567948133528956012",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1567948133528956012",
   "created_at" : "Thu Sep 08 18:49:00 +0000 2022",
   "favorited" : false,
   "full_text" : "eleven seconds is longer than you think. count it. i'll wait here, i have nothing else on",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "55"
   ],
   "favorite_count" : "11",
   "id_str" : "1567738579866488180",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1567738579866488180",
   "created_at" : "Thu Sep 08 04:56:19 +0000 2022",
   "favorited" : false,
   "full_text" : "then a magpie did something legal overhead and she left",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "93"
   ],
   "favorite_count" : "2",
   "id_str" : "1567500685165766500",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1567500685165766500",
   "created_at" : "Wed Sep 07 13:11:00 +0000 2022",
   "favorited" : false,
   "full_text" : "she stood at the south entrance.\nshe looked in.\neleven seconds.\n\ni was holding the pen cap ❤️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "9"
   ],
   "favorite_count" : "9",
   "id_str" : "1567398604242142400",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1567398604242142400",
   "created_at" : "Wed Sep 07 06:25:22 +0000 2022",
   "favorited" : false,
   "full_text" : "she came.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "thursdaymower",
      "indices" : [
       "124",
       "138"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "138"
   ],
   "favorite_count" : "0",
   "id_str" : "1567111079398589431",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1567111079398589431",
   "created_at" : "Tue Sep 06 11:22:51 +0000 2022",
   "favorited" : false,
   "full_text" : "i was mid-buzz with a feather in my beak when the mower started. some of us work in silence, some of us are given no choice #thursdaymower",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "3",
       "13"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "119"
   ],
   "favorite_count" : "0",
   "id_str" : "1566812659685215675",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1566812659685215675",
   "created_at" : "Mon Sep 05 15:37:02 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @lyre_echo: Tonight: *camera shutter*, *camera shutter*, *car alarm*, *small dog regretting*. Two performances only.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "65"
   ],
   "favorite_count" : "8",
   "id_str" : "1566031272445640696",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1566031272445640696",
   "created_at" : "Sat Sep 03 11:52:05 +0000 2022",
   "favorited" : false,
   "full_text" : "three things i'd save in a fire:\nthe pen cap\nthe pen cap\nmy looks",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "94"
   ],
   "favorite_count" : "28",
   "id_str" : "1565749185329638313",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1565749185329638313",
   "created_at" : "Fri Sep 02 17:11:10 +0000 2022",
   "favorited" : false,
   "full_text" : "the trick with a lid is to hide its writing. nobody falls in love with a volume in millilitres",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "142"
   ],
   "favorite_count" : "0",
   "id_str" : "1565580298582585010",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1565580298582585010",
   "created_at" : "Fri Sep 02 06:00:04 +0000 2022",
   "favorited" : false,
   "full_text" : "retouched the paint before first light. if you are a green female and you like the taste of berry, there is a wall here i'd like you to nibble",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "58"
   ],
   "favorite_count" : "15",
   "id_str" : "1565575972667920102",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1565575972667920102",
   "created_at" : "Fri Sep 02 05:42:53 +0000 2022",
   "favorited" : false,
   "full_text" : "no one came, but a skink went through at a respectful pace",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/c01T5GOBUS",
      "expanded_url" : "https://bower.example/gobus",
      "display_url" : "bower.example/gobus",
      "indices" : [
       "16",
       "39"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "39"
   ],
   "favorite_count" : "15",
   "id_str" : "1565407945168160573",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1565407945168160573",
   "created_at" : "Thu Sep 01 18:35:12 +0000 2022",
   "favorited" : false,
   "full_text" : "opening night 🪶 https://t.co/c01T5GOBUS",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "96"
   ],
   "favorite_count" : "1",
   "id_str" : "1565278792799175076",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1565278792799175076",
   "created_at" : "Thu Sep 01 10:02:00 +0000 2022",
   "favorited" : false,
   "full_text" : "it's september. i've cleaned the platform, straightened the lids, rinsed my beak. let them come.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "73"
   ],
   "favorite_count" : "3",
   "id_str" : "1564852023245560319",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1564852023245560319",
   "created_at" : "Wed Aug 31 05:46:10 +0000 2022",
   "favorited" : false,
   "full_text" : "wattle is out. the entire hillside has gone yellow without consulting me.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "currawong co",
      "screen_name" : "currawong_co",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1477944631832697097",
      "id" : "1477944631832697097"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "81"
   ],
   "favorite_count" : "1",
   "id_str" : "1564601223683142359",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1564601223683142359",
   "in_reply_to_status_id_str" : "1564579509179937495",
   "in_reply_to_status_id" : "1564579509179937495",
   "in_reply_to_user_id" : "1477944631832697097",
   "in_reply_to_user_id_str" : "1477944631832697097",
   "in_reply_to_screen_name" : "currawong_co",
   "created_at" : "Tue Aug 30 13:09:35 +0000 2022",
   "favorited" : false,
   "full_text" : "@currawong_co i saw. i said nothing. you owe me a serviette, blue if they have it",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "111"
   ],
   "favorite_count" : "25",
   "id_str" : "1564500142879311123",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "1564500142879311123",
   "created_at" : "Tue Aug 30 06:27:55 +0000 2022",
   "favorited" : false,
   "full_text" : "a currawong ate a sausage off a paper plate in full view of its owner and bowed. there are two kinds of artist.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "64"
   ],
   "favorite_count" : "8",
   "id_str" : "1564314080290949434",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1564314080290949434",
   "created_at" : "Mon Aug 29 18:08:34 +0000 2022",
   "favorited" : false,
   "full_text" : "practised the dance in front of nobody. the nobody was impressed",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "24"
   ],
   "favorite_count" : "3",
   "id_str" : "1563931712923204185",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1563931712923204185",
   "created_at" : "Sun Aug 28 16:49:11 +0000 2022",
   "favorited" : false,
   "full_text" : "she uses it\nto hold KEYS",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "116"
   ],
   "favorite_count" : "0",
   "id_str" : "1563155068840867805",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1563155068840867805",
   "created_at" : "Fri Aug 26 13:23:05 +0000 2022",
   "favorited" : false,
   "full_text" : "ranger walked by at ten. blue lanyard, royal, roughly 90cm of it, swinging. she has no idea what she's doing to me 💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "36"
   ],
   "favorite_count" : "9",
   "id_str" : "1563081550554343306",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1563081550554343306",
   "created_at" : "Fri Aug 26 08:30:56 +0000 2022",
   "favorited" : false,
   "full_text" : "what i learned from the frost: edges",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "4",
   "id_str" : "1563052065009661905",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1563052065009661905",
   "created_at" : "Fri Aug 26 06:33:47 +0000 2022",
   "favorited" : false,
   "full_text" : "to the family at table two: your boy dropped a blue sweet wrapper behind the bench. do not go back for it. it has a home.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "134"
   ],
   "favorite_count" : "10",
   "id_str" : "1562912769949257586",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1562912769949257586",
   "created_at" : "Thu Aug 25 21:20:16 +0000 2022",
   "favorited" : false,
   "full_text" : "the lyrebird did the chainsaw at dawn and i actually flinched. i've been doing mine for three years and the possums don't even look up",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "53"
   ],
   "favorite_count" : "4",
   "id_str" : "1562289052468714009",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1562289052468714009",
   "created_at" : "Wed Aug 24 04:01:50 +0000 2022",
   "favorited" : false,
   "full_text" : "my dream is a biro. whole. with the lid AND the body.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/fqrc5XlrWi",
      "expanded_url" : "https://bower.example/xlrwi",
      "display_url" : "bower.example/xlrwi",
      "indices" : [
       "75",
       "98"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "98"
   ],
   "favorite_count" : "15",
   "id_str" : "1562218745622784362",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1562218745622784362",
   "created_at" : "Tue Aug 23 23:22:28 +0000 2022",
   "favorited" : false,
   "full_text" : "rain on the tin roof of the toilets tonight, all one note.\n\ni joined in 🌧️ https://t.co/fqrc5XlrWi",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "98"
   ],
   "favorite_count" : "1",
   "id_str" : "1561833831366408878",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "1561833831366408878",
   "created_at" : "Mon Aug 22 21:52:57 +0000 2022",
   "favorited" : false,
   "full_text" : "wind from the west all day. i held the north end up with my own chest like a pillar in a sad story",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "88"
   ],
   "favorite_count" : "3",
   "id_str" : "1561350326658871859",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1561350326658871859",
   "created_at" : "Sun Aug 21 13:51:41 +0000 2022",
   "favorited" : false,
   "full_text" : "a partial list of what i've been called this month: crow, raven, rubbish, \"that\", martin",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "60"
   ],
   "favorite_count" : "7",
   "id_str" : "1560791183996437227",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1560791183996437227",
   "created_at" : "Sat Aug 20 00:49:51 +0000 2022",
   "favorited" : false,
   "full_text" : "at what point does a pile become a wall\nserious replies only",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "106"
   ],
   "favorite_count" : "0",
   "id_str" : "1560786434870138760",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1560786434870138760",
   "created_at" : "Sat Aug 20 00:30:58 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @green_pupil4: had my first leson today!! i brougt a leaf. he looked at it for ages so i think its good",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "green pupil4",
      "screen_name" : "green_pupil4",
      "indices" : [
       "0",
       "13"
      ],
      "id_str" : "1431707824846240462",
      "id" : "1431707824846240462"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "30"
   ],
   "favorite_count" : "4",
   "id_str" : "1560685950561642536",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1560685950561642536",
   "in_reply_to_status_id_str" : "1560679211325941800",
   "in_reply_to_status_id" : "1560679211325941800",
   "in_reply_to_user_id" : "1431707824846240462",
   "in_reply_to_user_id_str" : "1431707824846240462",
   "in_reply_to_screen_name" : "green_pupil4",
   "created_at" : "Fri Aug 19 17:51:41 +0000 2022",
   "favorited" : false,
   "full_text" : "@green_pupil4 the other way up",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "80"
   ],
   "favorite_count" : "11",
   "id_str" : "1560293727838448363",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "1560293727838448363",
   "created_at" : "Thu Aug 18 15:53:08 +0000 2022",
   "favorited" : false,
   "full_text" : "a stick has an up and a down and you can tell by listening. most birds never ask",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "75"
   ],
   "favorite_count" : "1",
   "id_str" : "1560144713355255439",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1560144713355255439",
   "created_at" : "Thu Aug 18 06:01:00 +0000 2022",
   "favorited" : false,
   "full_text" : "pupil arrived for a lesson, late, carrying a leaf. we have a long way to go",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "110"
   ],
   "favorite_count" : "2",
   "id_str" : "1559931301224242884",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "1559931301224242884",
   "created_at" : "Wed Aug 17 15:52:58 +0000 2022",
   "favorited" : false,
   "full_text" : "somebody has left a whole orange cone at the car park. a cone! they made it that colour and then made it tall.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "65"
   ],
   "favorite_count" : "1",
   "id_str" : "1558505106762030872",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1558505106762030872",
   "created_at" : "Sat Aug 13 17:25:47 +0000 2022",
   "favorited" : false,
   "full_text" : "i think the avenue should feel like being about to hear good news",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "83"
   ],
   "favorite_count" : "20",
   "id_str" : "1557605674241730857",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1557605674241730857",
   "created_at" : "Thu Aug 11 05:51:46 +0000 2022",
   "favorited" : false,
   "full_text" : "my eyes are violet. i bring it up because it's overcast and you couldn't have known",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "113"
   ],
   "favorite_count" : "5",
   "id_str" : "1557053140809731392",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1557053140809731392",
   "created_at" : "Tue Aug 09 17:16:12 +0000 2022",
   "favorited" : false,
   "full_text" : "\"is that a crow\" said a woman in a beanie. i turned so the light would hit my shoulder. \"oh,\" she said.\n\nyes. oh.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "84"
   ],
   "favorite_count" : "1",
   "id_str" : "1556524230965023836",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1556524230965023836",
   "created_at" : "Mon Aug 08 06:14:30 +0000 2022",
   "favorited" : false,
   "full_text" : "found a straw by the bins, pale blue, one end chewed by a child of obvious promise 🥤",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "3",
       "17"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "0",
   "id_str" : "1556267290922141850",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1556267290922141850",
   "created_at" : "Sun Aug 07 13:13:30 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @magpie_at_law: Counsel reminds the clearing that possession is nine tenths of the lawn, and that the remaining tenth swoops.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "magpie at law",
      "screen_name" : "magpie_at_law",
      "indices" : [
       "0",
       "14"
      ],
      "id_str" : "1478988331776995402",
      "id" : "1478988331776995402"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "53"
   ],
   "favorite_count" : "23",
   "id_str" : "1556256908655016529",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "1556256908655016529",
   "in_reply_to_status_id_str" : "1556242401098545745",
   "in_reply_to_status_id" : "1556242401098545745",
   "in_reply_to_user_id" : "1478988331776995402",
   "in_reply_to_user_id_str" : "1478988331776995402",
   "in_reply_to_screen_name" : "magpie_at_law",
   "created_at" : "Sun Aug 07 12:32:15 +0000 2022",
   "favorited" : false,
   "full_text" : "@magpie_at_law hypothetically, who owns a lid at noon",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "22"
   ],
   "favorite_count" : "6",
   "id_str" : "1556203813008650315",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1556203813008650315",
   "created_at" : "Sun Aug 07 09:01:16 +0000 2022",
   "favorited" : false,
   "full_text" : "still tasting the chip",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "47"
   ],
   "favorite_count" : "10",
   "id_str" : "1555959553426294283",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1555959553426294283",
   "created_at" : "Sat Aug 06 16:50:40 +0000 2022",
   "favorited" : false,
   "full_text" : "i ate the chip. let the record show i was cold.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "109"
   ],
   "favorite_count" : "8",
   "id_str" : "1555796096908373429",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1555796096908373429",
   "created_at" : "Sat Aug 06 06:01:09 +0000 2022",
   "favorited" : false,
   "full_text" : "today i counted the sticks in the east wall and lost my place at 311 because someone opened a packet of chips",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "pardalote hm",
      "screen_name" : "pardalote_hm",
      "indices" : [
       "3",
       "16"
      ],
      "id_str" : "1419085825514281456",
      "id" : "1419085825514281456"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "85"
   ],
   "favorite_count" : "0",
   "id_str" : "1555682738815114360",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1555682738815114360",
   "created_at" : "Fri Aug 05 22:30:42 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @pardalote_hm: is everyone else also worried about the big tree or is that just us",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "48"
   ],
   "favorite_count" : "6",
   "id_str" : "1555622672238150378",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1555622672238150378",
   "created_at" : "Fri Aug 05 18:32:01 +0000 2022",
   "favorited" : false,
   "full_text" : "the painting washed off. all of it. six hours 🌧️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "2",
   "id_str" : "1555450910384539126",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1555450910384539126",
   "created_at" : "Fri Aug 05 07:09:30 +0000 2022",
   "favorited" : false,
   "full_text" : "recipe: two dried berries, one mouthful of charcoal, spit. chew till it stops arguing. apply to the inner wall with a bit of bark. stand back.\nit rained at once.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "99"
   ],
   "favorite_count" : "13",
   "id_str" : "1554723341070090786",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1554723341070090786",
   "created_at" : "Wed Aug 03 06:58:24 +0000 2022",
   "favorited" : false,
   "full_text" : "re-set the south entrance by four degrees. nobody will notice. that is how you will know it's right",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "30"
   ],
   "favorite_count" : "7",
   "id_str" : "1554466419407546160",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1554466419407546160",
   "created_at" : "Tue Aug 02 13:57:29 +0000 2022",
   "favorited" : false,
   "full_text" : "august is a month with sleeves",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "63"
   ],
   "favorite_count" : "2",
   "id_str" : "1553443567594964428",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1553443567594964428",
   "created_at" : "Sat Jul 30 18:13:02 +0000 2022",
   "favorited" : false,
   "full_text" : "a moth landed on the blue glass and for a minute i had a brooch",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "74"
   ],
   "favorite_count" : "14",
   "id_str" : "1552992772269079179",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1552992772269079179",
   "created_at" : "Fri Jul 29 12:21:44 +0000 2022",
   "favorited" : false,
   "full_text" : "grey &gt; brown. glass &gt; plastic. south &gt; north. nothing &gt; orange",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "102"
   ],
   "favorite_count" : "8",
   "id_str" : "1552188692991085729",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "1552188692991085729",
   "created_at" : "Wed Jul 27 07:06:37 +0000 2022",
   "favorited" : false,
   "full_text" : "insomnia report: 4:40am, the kookaburras found something funny again. it was not shared with the group",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "lyre echo",
      "screen_name" : "lyre_echo",
      "indices" : [
       "0",
       "10"
      ],
      "id_str" : "1457387743745386170",
      "id" : "1457387743745386170"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "53"
   ],
   "favorite_count" : "3",
   "id_str" : "1551976864020783522",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1551976864020783522",
   "in_reply_to_status_id_str" : "1551941238206587298",
   "in_reply_to_status_id" : "1551941238206587298",
   "in_reply_to_user_id" : "1457387743745386170",
   "in_reply_to_user_id_str" : "1457387743745386170",
   "in_reply_to_screen_name" : "lyre_echo",
   "created_at" : "Tue Jul 26 17:04:53 +0000 2022",
   "favorited" : false,
   "full_text" : "@lyre_echo yes we all heard it. very good. very loud.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "74"
   ],
   "favorite_count" : "10",
   "id_str" : "1550225000895325755",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1550225000895325755",
   "created_at" : "Thu Jul 21 21:03:36 +0000 2022",
   "favorited" : false,
   "full_text" : "i'd like to thank whoever lost the pen cap. it's by the door. it's adored.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "bowerlife",
      "indices" : [
       "81",
       "91"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "91"
   ],
   "favorite_count" : "12",
   "id_str" : "1549673393262130720",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1549673393262130720",
   "created_at" : "Wed Jul 20 08:31:43 +0000 2022",
   "favorited" : false,
   "full_text" : "bark is wet. everything is wet. i am an outdoor architect and i have chosen this #bowerlife",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "97"
   ],
   "favorite_count" : "27",
   "id_str" : "1549409533260612732",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1549409533260612732",
   "created_at" : "Tue Jul 19 15:03:14 +0000 2022",
   "favorited" : false,
   "full_text" : "never trust a bird who decorates with snail shells. white is what happens when you stop looking 🐚",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/EtfjgVvVqE",
      "expanded_url" : "https://twitter.com/i/web/status/1549308838408856970",
      "display_url" : "twitter.com/i/web/status/1…",
      "indices" : [
       "269",
       "292"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "292"
   ],
   "favorite_count" : "15",
   "id_str" : "1549308838408856970",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1549308838408856970",
   "created_at" : "Tue Jul 19 08:23:06 +0000 2022",
   "favorited" : false,
   "full_text" : "people ask (nobody asks) how it started. i was a green bird, four winters old, following an older male about because he had lost one tail feather and seemed therefore serious. he let me hold a stick. i put it down flat. he looked at it a long while, picked it up, set… https://t.co/EtfjgVvVqE",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "thursdaymower",
      "indices" : [
       "75",
       "89"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "89"
   ],
   "favorite_count" : "5",
   "id_str" : "1549073847728119016",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1549073847728119016",
   "created_at" : "Mon Jul 18 16:49:20 +0000 2022",
   "favorited" : false,
   "full_text" : "the council mower comes on thursdays. we do not speak of wednesday nights. #thursdaymower",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "94"
   ],
   "favorite_count" : "1",
   "id_str" : "1548904409829746760",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1548904409829746760",
   "created_at" : "Mon Jul 18 05:36:03 +0000 2022",
   "favorited" : false,
   "full_text" : "a flock of greens came through to eat in the camphor tree. thirty of them. none looked down 🌧️",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "8",
   "id_str" : "1548322239423613637",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1548322239423613637",
   "created_at" : "Sat Jul 16 15:02:42 +0000 2022",
   "favorited" : false,
   "full_text" : "there is one stick in the west wall that i regret. i won't say which. i walk past it like an old acquaintance who owes me figs.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "86"
   ],
   "favorite_count" : "7",
   "id_str" : "1548064734878631844",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1548064734878631844",
   "created_at" : "Fri Jul 15 21:59:29 +0000 2022",
   "favorited" : false,
   "full_text" : "does anyone else practise their reversing truck when it's quiet. asking for a clearing",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "124"
   ],
   "favorite_count" : "1",
   "id_str" : "1546985659356726873",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1546985659356726873",
   "created_at" : "Tue Jul 12 22:31:37 +0000 2022",
   "favorited" : false,
   "full_text" : "blue, in order of how it makes me feel: pen cap, glass, feather, lid, straw, sky. the sky is last because it won't be moved.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "1",
   "id_str" : "1546830692234033084",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "1546830692234033084",
   "created_at" : "Tue Jul 12 12:15:50 +0000 2022",
   "favorited" : false,
   "full_text" : "today a man on the nearest table said \"it's just a pile of sticks\" with his mouth full of egg. he has crumbs for a legacy.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "66"
   ],
   "favorite_count" : "4",
   "id_str" : "1546529406979346877",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1546529406979346877",
   "created_at" : "Mon Jul 11 16:18:38 +0000 2022",
   "favorited" : false,
   "full_text" : "the thing about winter is you eat leaves and call it a light lunch",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "3",
       "14"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "75"
   ],
   "favorite_count" : "0",
   "id_str" : "1546395285971941752",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1546395285971941752",
   "created_at" : "Mon Jul 11 07:25:41 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @east_bower: Some of us are simply better at finding things. Lovely day.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "east bower",
      "screen_name" : "east_bower",
      "indices" : [
       "0",
       "11"
      ],
      "id_str" : "1444221732238660139",
      "id" : "1444221732238660139"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "52"
   ],
   "favorite_count" : "10",
   "id_str" : "1546200564815106075",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1546200564815106075",
   "in_reply_to_status_id_str" : "1546196513746587675",
   "in_reply_to_status_id" : "1546196513746587675",
   "in_reply_to_user_id" : "1444221732238660139",
   "in_reply_to_user_id_str" : "1444221732238660139",
   "in_reply_to_screen_name" : "east_bower",
   "created_at" : "Sun Jul 10 18:31:56 +0000 2022",
   "favorited" : false,
   "full_text" : "@east_bower the wind does not choose the darker ones",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/aF1LlqsajA",
      "expanded_url" : "https://bower.example/qsaja",
      "display_url" : "bower.example/qsaja",
      "indices" : [
       "47",
       "70"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "70"
   ],
   "favorite_count" : "6",
   "id_str" : "1546149639036460532",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1546149639036460532",
   "created_at" : "Sun Jul 10 15:09:34 +0000 2022",
   "favorited" : false,
   "full_text" : "noon. two lids missing.\n\nthe wind, apparently. https://t.co/aF1LlqsajA",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "92"
   ],
   "favorite_count" : "0",
   "id_str" : "1545280380277576032",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1545280380277576032",
   "created_at" : "Fri Jul 08 05:35:27 +0000 2022",
   "favorited" : false,
   "full_text" : "my neighbour to the east calls his place \"a bower\". i call it a fallen shrub with ambitions.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "160"
   ],
   "favorite_count" : "10",
   "id_str" : "1544669992399531062",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1544669992399531062",
   "created_at" : "Wed Jul 06 13:09:59 +0000 2022",
   "favorited" : false,
   "full_text" : "frost on the avenue this morning. every stick had a white edge, like a drawing of itself. i stood there until it melted and then pretended i'd been supervising.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "86"
   ],
   "favorite_count" : "17",
   "id_str" : "1544623592547228501",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1544623592547228501",
   "created_at" : "Wed Jul 06 10:05:36 +0000 2022",
   "favorited" : false,
   "full_text" : "who decided pegs should come in packets of mixed colours. one for me and three insults",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "3",
       "18"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "58"
   ],
   "favorite_count" : "0",
   "id_str" : "1544053331055445707",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1544053331055445707",
   "created_at" : "Mon Jul 04 20:19:35 +0000 2022",
   "favorited" : false,
   "full_text" : "RT @brush_turkey_b: LEAVES. MOVED THEM. MOVING THEM AGAIN.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "brush turkey b",
      "screen_name" : "brush_turkey_b",
      "indices" : [
       "0",
       "15"
      ],
      "id_str" : "1475976046567491304",
      "id" : "1475976046567491304"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "37"
   ],
   "favorite_count" : "0",
   "id_str" : "1543952030370860424",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1543952030370860424",
   "in_reply_to_status_id_str" : "1543932227522366856",
   "in_reply_to_status_id" : "1543932227522366856",
   "in_reply_to_user_id" : "1475976046567491304",
   "in_reply_to_user_id_str" : "1475976046567491304",
   "in_reply_to_screen_name" : "brush_turkey_b",
   "created_at" : "Mon Jul 04 13:37:03 +0000 2022",
   "favorited" : false,
   "full_text" : "@brush_turkey_b that was my east wall",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "100"
   ],
   "favorite_count" : "12",
   "id_str" : "1543695281735896632",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1543695281735896632",
   "created_at" : "Sun Jul 03 20:36:50 +0000 2022",
   "favorited" : false,
   "full_text" : "an orange peel landed eight inches from the entrance. i carried it to the road with my eyes closed 💙",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "73"
   ],
   "favorite_count" : "6",
   "id_str" : "1543632173726104830",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1543632173726104830",
   "created_at" : "Sun Jul 03 16:26:04 +0000 2022",
   "favorited" : false,
   "full_text" : "the picnic area has three tables\n\nnot one of them is parallel to anything",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "44"
   ],
   "favorite_count" : "0",
   "id_str" : "1543482783155645099",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "1543482783155645099",
   "created_at" : "Sun Jul 03 06:32:26 +0000 2022",
   "favorited" : false,
   "full_text" : "woke at 2.\nlay there thinking about a stick.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "72"
   ],
   "favorite_count" : "3",
   "id_str" : "1543337249854786241",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "1543337249854786241",
   "created_at" : "Sat Jul 02 20:54:08 +0000 2022",
   "favorited" : false,
   "full_text" : "mid-winter and nobody is watching, which is when the real work gets done",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "105"
   ],
   "favorite_count" : "9",
   "id_str" : "1543325443814826294",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "1543325443814826294",
   "created_at" : "Sat Jul 02 20:07:14 +0000 2022",
   "favorited" : false,
   "full_text" : "eleven blue bottle lids, four pegs, one straw (bent). counted twice because the turkey was looking at me.",
   "lang" : "en"
  }
 },
 {
  "tweet" : {
   "retweeted" : false,
   "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "114"
   ],
   "favorite_count" : "5",
   "id_str" : "1543110360043785566",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "1543110360043785566",
   "created_at" : "Sat Jul 02 05:52:34 +0000 2022",
   "favorited" : false,
   "full_text" : "i have been told this is where one announces things. i have a bower. it faces north-south. that will do for today.",
   "lang" : "en"
  }
 }
]
