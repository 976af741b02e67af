window.YTD.note_tweet.part0 = [
 {
  "noteTweet" : {
   "noteTweetId" : "1807460820288544090",
   "updatedAt" : "2024-06-30T17:06:55.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2024-06-30T17:06:55.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "two years. i began this because it was mid-winter and i wanted it known that i owned eleven lids. i'd like to correct the figure. at this morning's count there are seventy, not including four that are at the neighbour's, where they look all right. half the wall is still not painted. i've been saving up spit and i've heard there's a biro in the long grass by bay six. the small one is helping. his own is going up beyond the toilets and faces them, and it's true what he says, they do come out looking happy. it's to be cold tonight, so there'll be white edges on everything by five, and i'd like to be up before the kookaburras to see it. if you're passing, come from the south. lie down. look through. take as long as you've got.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1793761120691675503",
   "updatedAt" : "2024-05-23T21:49:12.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2024-05-23T21:49:12.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "so i have it now, if you can be said to have a thing that's holding something up. i've thought about untying it. i have the beak for it, and there's a small pupil who knows knots. but i've been out there every morning before the kookaburras and had a look. it's fraying at one end. it's faded along the fold where it went round her neck for all those years, so that there's a paler stripe, nearly hyacinth, you'd never have seen that part from a distance. the knot's good. two ends hang down and when there's a breeze they swing, roughly in time with how she walked. i don't believe it would do that on the ground. i've had to let it stay where it's useful, and go and visit. i'm told that's what other people call owning something.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1774093234923153212",
   "updatedAt" : "2024-03-30T15:16:02.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2024-03-30T15:16:02.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "things i've been wrong about, since it's raining. that the wind took the lids. that white has no place (there was a shell of ice in the bucket once, and i take it back). that nobody looks up at a flock. that cats are funny. that you can fix a wall by hating it. i was wrong about east's lintel, which came through the flood when mine didn't, he'd lashed it with grass, over and under, and wouldn't say where he learned it. i was wrong about the small pupil, whom i put down in my head, the first day, as a leaf carrier. i said a fig tree was no place to build and i stand by that. i said eleven seconds was nothing, to one or two of you, in a bad week. it was a full visit. some of us just look quickly.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1763171519158780337",
   "updatedAt" : "2024-02-29T11:57:02.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2024-02-29T11:57:02.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "on the lyrebird. you'll have gathered that we're not close. he does my truck, my phone, my dance noise, and since the spring he does me sighing. it used to keep me up. but on sunday i couldn't sleep and went down the creek track before it was light and he was on his mound alone, not performing, no crowd, just running through things very softly as you'd go through your pockets. he did the old sawmill, which shut before i hatched. he did a kind of whistle, low, three notes going down, and he did it over and over, and i knew it. it's the old male's, the one by the culvert who gave me the stick. nobody's heard that bird in nine years. i stayed behind the tree fern till the sun was up. he can have the truck.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1741016661160017388",
   "updatedAt" : "2023-12-30T08:41:33.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2023-12-30T08:41:33.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "end of year accounts, audited by nobody. came in: thirty-one lids, eight pegs, one biro, one tile, a tarpaulin with an eyelet, a sock, a drawing which is held separately. went out: a hippo (by choice), fourteen eggs' worth of foil (five by theft, the rest by bleaching), most of a moss. walls: painted, half. pupils: six enrolled, one passed, one moved inland to be a \"landscape person\". sleep: no. she looked for a minute and a half. i've put that in the column for buildings because there isn't another one wide enough. the neighbour owes me an estimated forty lids and one apology. i owe him a cicada's worth of something, i'm told it's called goodwill, and i'm carrying it forward.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1726165683720458830",
   "updatedAt" : "2023-11-19T09:09:04.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2023-11-19T09:09:04.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "nobody warns you about the afternoon after. you've had a sentence ready for fourteen months and somebody's let you say it, and then it's ten past two and there are ants. i went round all the blue things to tell them. i did the lids in order of arrival, and the pegs, and the needle. i told the tile. i went over the road and told the bucket, and it came back deeper, as it does. then i didn't know who else, and i found i'd walked as far as the log barrier, where the hippo went home from. there was a beetle on it. i told the beetle. he was moving a crumb about the size of himself, and he stopped, and he waited till i'd finished before he went on with it. people say insects don't listen.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1703754673842007769",
   "updatedAt" : "2023-09-18T12:55:43.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2023-09-18T12:55:43.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "on the stick she tasted. it's on the west wall, ninth from the south, second row. i know it well, it came down in the august wind and i'd only put it back because my beak was already full and it was the nearest hole. i hadn't thought about it at all. it's painted on one side and i ran out before the other. so of two thousand and some sticks, every one of them weighed, argued with and set by me at the angle of someone leaning in to hear, she chose the one i wasn't paying attention to. i've tried since to not pay attention to others. it doesn't work. i can feel myself not looking. you can't put a wall up by accident on purpose, i've been at it for three days and they come out sarcastic.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1683839950020925733",
   "updatedAt" : "2023-07-25T14:01:42.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2023-07-25T14:01:42.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "a bird in the flock asked why i keep this up all winter when there's no one to see. i'll tell you what i told him, though he'd left by the second sentence. in june a bower is only a habit. nobody admires it, nobody robs it much, the rain undoes on monday whatever you did on sunday. so you find out which parts you were doing for show. i let those go. the two strands of tinsel went. the row of foil went, mostly. what was left over was the line of the west wall seen from low down, at about the height of her eye, and a gap near the top where you get one piece of hill. i'd do that part for nobody. i do do it for nobody. then august comes, i put the foil back, and i'm a fraud again until christmas.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1649784829195065215",
   "updatedAt" : "2023-04-22T14:38:49.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2023-04-22T14:38:49.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "here's what i did. i'm not proud, or i am, i've lost track. they'd gone back to the car and she was crying in the steady way that isn't for anyone. i took the hippo by the good ear. it's uphill to the car park and it was the heaviest i've ever known it. i got as far as the log barrier and put it on top, facing out, and went up into the she-oak to be a bird. the father saw it. he looked at the log and he looked around at the trees, right past me, for a long time. she just took it, the way you take your own hand back. then the car went. the south entrance looks very bare tonight. i've put a lid there. it's a good lid. it doesn't have a face 💙",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1635590357503492315",
   "updatedAt" : "2023-03-14T10:35:03.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2023-03-14T10:35:03.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "my theory of blue, since two honeyeaters asked and then flew off. red things want something from you. yellow is pleased with itself. green is everyone, green is the whole office. brown i respect, brown turns up to work. but blue is always a little further away than the thing it's on. look at hills: go to them and they hand you back plain trees, and the blue has moved to the next lot. so when i carry a bottle lid in from the car park and set it down on the clean dirt, i've brought a piece of the distance home and told it to sit. that's the achievement. she stands in the avenue and looks out across forty bits of far away, all within reach of her foot. i don't know how anyone could leave after eleven seconds.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1605213316710155175",
   "updatedAt" : "2022-12-20T14:47:32.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2022-12-20T14:47:32.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "the toy arrived on boxing day. a small hippopotamus, pale blue, rubber, one ear bitten. it was under the far bench in the long grass, and it took me most of an hour to get it across because it isn't a shape that wants carrying. i put it at the south entrance, facing out. the effect was immediate. it gave the front a kind of doorman. i've had finer colours, i've had better finishes, but nothing i own has ever had a face before, and i find i say good morning to it. somewhere there is a child going through the boot of a car. i know that. i thought about it at 2am, and at 3. i've decided i'm minding it, which is a word i learned from a woman with four towels.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1572512362901024207",
   "updatedAt" : "2022-09-21T09:05:37.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2022-09-21T09:05:37.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "eleven seconds, an account. one: she lands on the low branch, i pretend to be arranging. two: i am arranging. three: she drops to the ground and the leaves hardly move, she has beautiful ground manners. four: she looks at the west wall. five: she looks at the stick i regret. six: she goes on looking at it. seven: i whirr. eight: i whirr at a higher pitch than i've ever managed, i frightened myself. nine: the pen cap catches some sun and a small blue light goes across her face. ten: nothing happens in ten, it's the best one, i live in it. eleven: the magpie. it's been six days and i've pulled the stick out and put it back nineteen times.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 },
 {
  "noteTweet" : {
   "noteTweetId" : "1549308838407849504",
   "updatedAt" : "2022-07-19T08:23:06.000Z",
   "lifecycle" : {
    "value" : "1",
    "name" : "Active",
    "originalName" : "Active",
    "annotations" : {}
   },
   "createdAt" : "2022-07-19T08:23:06.000Z",
   "core" : {
    "styletags" : [],
    "urls" : [],
    "text" : "people ask (nobody asks) how it started. i was a green bird, four winters old, following an older male about because he had lost one tail feather and seemed therefore serious. he let me hold a stick. i put it down flat. he looked at it a long while, picked it up, set it upright in the ground, and it stayed. that was the whole lesson. a flat stick is the forest floor. an upright one is a decision. he never said anything else to me and in spring he chased me into a lantana, but i have stood every stick of my life up in front of him since, and he has been gone for years.",
    "mentions" : [],
    "cashtags" : [],
    "hashtags" : []
   }
  }
 }
]
