// SPDX-License-Identifier: GPL-3.0-or-later

/// The table of ``PageMetadataTests``: hash, title, authors, date, language.
enum PageMetadataPages {
  static let all: [PageMetadataTests.Page] = [
    .init(
      "042bb7b5",
      "Google Stadia, Microsoft xCloud, Apple Arcade: So Many Ways to Play…and Pay",
      ["Sarah E. Needleman"], "2019-11-19T13:03:00Z", "en"),
    .init(
      "04a6711c",
      "Republicans Are Following Trump to Nowhere",
      ["Jamelle Bouie"], "2019-11-19T11:00:09Z", "en"),
    .init(
      "05844573",
      "New SUVs and electric vehicles highlight L.A. Auto Show",
      ["Tom Krisher"], "2019-11-20T06:35:39Z", "en"),
    .init(
      "06e5123e",
      "New York State Attorney General investigating WeWork and former CEO",
      ["Reuters"], "2019-11-19T07:03:25Z", "en"),
    .init(
      "06ee193d",
      "The VW ID. SPACE VIZZION is a weird EV sports wagon with a secret message",
      ["Chris Davies"], "2019-11-20T04:31:13-06:00", "en"),
    .init(
      "08f79376",
      "Browns player on Mason Rudolph's role in fight with Myles Garrett: He asked for it",
      ["Bryan DeArdo"], "2019-11-19T02:24:00", "en"),
    .init(
      "098bb3e9",
      "‘We had some issues,’ exec says on Disney+ glitches",
      ["Meg James"], "2019-11-20T01:50:59Z", "en"),
    .init(
      "0d461229",
      "Nadal keeps Spain alive against Russia in Davis Cup Finals",
      [], "2019-11-19T09:02", "en"),
    .init(
      "0dd13570",
      "BREAKING: Lawan moves motion for Senate’s adjournment over Nzeribe, Adedoyin’s deaths",
      [], "2018-10-09T16:02:36+01:00", "en"),
    .init(
      "0ec95c72",
      "엘제이-류화영 진흙탕 싸움, 공적인 사안으로 봐야하는 이유",
      [], "", "ko"),
    .init(
      "14cc2a0c",
      "NASA Just Confirmed There Are Water Plumes Above The Surface of Jupiter's Moon Europa",
      ["Victor Tangermann"], "2019-11-18", "en"),
    .init(
      "156770d6",
      "South Dakota governor doubles down on 'meth, we're on it' anti-drug campaign",
      ["Tess Bonn"], "2019-11-19T06:56:43-05:00", "en"),
    .init(
      "16c30add",
      "The law that’s helping fuel Delhi’s deadly air pollution",
      ["Umair Irfan"], "2019-11-08T15:30:00-05:00", "en"),
    .init(
      "1ace8c85",
      "New York State Attorney General reportedly investigating WeWork",
      ["Catherine Shu"], "2019-11-19T04:58:46Z", "en"),
    .init(
      "1f765c48",
      "Royal Self-Indicting Arrogance",
      ["Finian Cunningham"], "2019-11-18T21:17:27Z", "en"),
    .init(
      "20b2b649",
      "Black Friday per nostalgici: le occasioni da non perdere",
      [], "2017-11-23T10:00:33Z", "it"),
    .init(
      "21486419",
      "Jangan Membenci Satu Kaum Secara Berlebihan",
      [], "2015-03-30T02:40:29Z", "id"),
    .init(
      "232a43fb",
      "13-Inch MacBook Pro With Scissor Keyboard Expected in First Half of 2020",
      ["Joe Rossignol"], "2019-11-18T10:45:00Z", "en"),
    .init(
      "23aaecd1",
      "Uma palinha das brincadeiras musicais do grupo Serelepe",
      ["Carlos Nadalim"], "2018-09-27T09:00:40Z", "pt"),
    .init(
      "264dc3ae",
      "Zach Parise heating up, scores twice as Wild beat Sabres 4-1",
      ["Bill Hoppe"], "2019-11-20T02:59:46Z", "en"),
    .init(
      "287e4d9f",
      "Daily Deals: More Black Friday Deals Are Live, Including PS4 DualShock Controller, Apple AirPods and Watches, and More",
      ["Eric Song"], "2019-11-18T20:11:06Z", "en"),
    .init(
      "291a8bf3",
      "Tim Cook On Apple Being ‘Pulled Into The Enterprise’",
      ["Joseph Tsidulko"], "2019-11-19T19:47-05:00", "en"),
    .init(
      "2c46804d",
      "Video shows dramatic rescue of 8-year-old kidnapping victim: \"We got her!\"",
      ["CBS News"], "2019-11-19T13:16:49Z", "en"),
    .init(
      "2f42ef1d",
      "The Future of Banking Is … You're Broke",
      ["Molly Wood"], "2019-11-14T14:00:00Z", "en"),
    .init(
      "30b771a4",
      "Bike & Style book with soundtrack review",
      ["Tony Carter"], "2014-06-21T09:41:45+01:00", "en"),
    .init(
      "3252222e",
      "A Fantástica Loja dos Materiais Educativos",
      ["Carlos Nadalim"], "2018-08-23T09:00:40Z", "pt"),
    .init(
      "33fe2471",
      "‘The Medium is the Message’: the 7th Amsterdam Light Festival",
      [], "2018-09-15T10:15:48+02:00", "en"),
    .init(
      "359fee22",
      "The First Map of Saturn's Moon Titan Just Revealed Some Tantalising Features",
      ["Reuters"], "2019-11-19", "en"),
    .init(
      "35b15891",
      "Doobie Brothers to reunite with Michael McDonald for Blossom show",
      ["Troy L. Smith"], "2019-11-19T11:51:32Z", "en"),
    .init(
      "360c732d",
      "Alibaba to raise up to $12.9bn in landmark Hong Kong listing",
      ["Anna Menin"], "2019-11-20T09:22:35Z", "en"),
    .init(
      "374ac9a5",
      "Emirates inks $9 billion order for 30 Boeing 787 jets, will restart plans to expand airline by early 2020s",
      ["Natasha Turak"], "2019-11-20T09:29:08Z", "en"),
    .init(
      "39d5c43b",
      "Beijing tariff demands may expand US-China trade deal",
      [], "2019-11-20T11:06:01+05:30", "en"),
    .init(
      "3c5bf8db",
      "Physicists Just Created the Most Detailed Simulation of the Universe in History",
      ["Tim Childers"], "2019-11-19T12:48:14Z", "en"),
    .init(
      "3cb22bfa",
      "2020 Audi e-tron Sportback revealed as electric 4-door coupe",
      ["Chris Davies"], "2019-11-20T02:15:49-06:00", "en"),
    .init(
      "3cb5e2f4",
      "All-new 2020 Sentra is what we really want from Nissan PH",
      ["Marcus De Guzman"], "2019-11-20T13:42:06+08:00", "en"),
    .init(
      "3d8f3404",
      "The Wild Story of How Mary Steenburgen Wrote the Best Original Movie Song of the Year",
      ["David Ehrlich"], "2019-11-13T21:26:50Z", "en"),
    .init(
      "3f65af7b",
      "South Dakota doubles down on ‘Meth. We’re on it.’ They just might be.",
      ["Amy Kuperinsky"], "2019-11-19T01:19:34Z", "en"),
    .init(
      "42aad16b",
      "NASA’s commercial moon shot: Musk's and Bezos's firms to bid",
      ["Laura Winter"], "2019-11-19T07:09Z", "en"),
    .init(
      "432362af",
      "Chinese hunter catches bubonic plague after eating wild rabbit",
      ["Natalie Musumeci"], "2019-11-18T21:10:29Z", "en"),
    .init(
      "51374560",
      "Home Depot sales miss, shares plunge",
      ["Jonathan Garber"], "2019-11-19T06:12:56-05:00", "en"),
    .init(
      "51d066b0",
      "'We Got Her!': Video Shows Dramatic Rescue of Kidnapped Fort Worth Girl",
      ["Scott Gordon"], "2019-11-18T16:07:38-06:00", "en"),
    .init(
      "57d46c9d",
      "Oversupply angst drags oil lower, stocks drift near highs",
      ["Rodrigo Campos"], "2019-11-19T21:57:01Z", "en"),
    .init(
      "5a822960",
      "House Hitler was born in will become a police station, Austria says",
      ["Reuters"], "2019-11-20T09:28:00Z", "en"),
    .init(
      "5fa5679d",
      "The Future of Apple Innovation Is Backwards",
      ["Adam Clark Estes"], "2019-11-18T17:30:00-05:00", "en"),
    .init(
      "5fbc7ccb",
      "Best tech gadgets of 2019",
      ["Jason Cipriani"], "2019-11-19T19:31:39", "en"),
    .init(
      "612cd298",
      "Clymer workshop manual review",
      ["Tony Carter"], "2014-06-13T11:43:38+01:00", "en"),
    .init(
      "624fcd90",
      "Hong Kong chaos: China deploys troops and warns SURRENDER is only option",
      ["Laura Mowat"], "2019-11-19T10:48:00Z", "en"),
    .init(
      "65408257",
      "Economy in stress and markets on a high; time to be careful?",
      ["Nishant Kumar"], "2019-11-20T13:38:07+05:30", "en"),
    .init(
      "65bf3048",
      "16-inch MacBook Pro review: The keyboard is probably enough to convince those waiting",
      ["Mike Wuerthele", "Malcolm Owen"], "2019-11-18T19:05:00-05:00", "en"),
    .init(
      "680c2848",
      "The Early Reviews For Google's Stadia Gaming Platform Are Here — And They're Not Great",
      ["Dallas Robinson"], "2019-11-18T17:19:53Z", "en"),
    .init(
      "686bb170",
      "The Weird Plumes of Jupiter's Moon Europa Are Spewing Water Vapor",
      ["Mike Wall"], "2019-11-18T20:51:19Z", "en"),
    .init(
      "6a72de37",
      "Browns’ defensive snap counts, stats, and notes: Week 11",
      ["Chris Pokorny"], "2019-11-18T11:47:23-05:00", "en"),
    .init(
      "6ebac05f",
      "New York man pleads guilty to threatening to kill Omar",
      ["Justine Coleman"], "2019-11-18T23:04:24-05:00", "en"),
    .init(
      "702d1da6",
      "Trump’s Made-for-TV Trade War Keeps World Guessing",
      ["Ana Swanson"], "2019-11-18T17:56:27Z", "en"),
    .init(
      "70cb2d5b",
      "Taylor Swift is allowed to play her music at the AMAs after all",
      ["BBC News"], "2019-11-19T09:44:09Z", "en"),
    .init(
      "776a1c04",
      "South Dakota says, 'Meth. We're On It,' and Twitter asks, Are you guys OK?",
      ["Lisa Kaczke", "Trevor J. Mitchell"], "2019-11-19T10:02-05:00", "en"),
    .init(
      "7837c9d6",
      "Sejarah Pecahnya Islam jadi Sunni dan Syi’ah",
      [], "2015-10-27T02:23:46Z", "id"),
    .init(
      "785affa2",
      "Star Trek 4 eyes Fargo, Legion creator Noah Hawley to direct",
      ["Chaim Gartenberg"], "2019-11-19T19:53:52-05:00", "en"),
    .init(
      "7916ecca",
      "US service members killed in Afghanistan helicopter crash",
      ["Al Jazeera"], "2019-11-20T08:02Z", "en"),
    .init(
      "7a457a4f",
      "New York man pleads guilty to threatening to kill Rep. Ilhan Omar",
      ["Phil Helsel"], "2019-11-19T08:41:00Z", "en"),
    .init(
      "7a664e40",
      "Key moments from Kurt Volker's and Tim Morrison's impeachment hearing testimony",
      ["Stefan Becket", "Kathryn Watson", "Grace Segers"], "2019-11-20T06:07:01Z", "en"),
    .init(
      "7ab16ade",
      "Is Football Violence a Crime?",
      ["Randy Maniloff"], "2019-11-19T00:04:00Z", "en"),
    .init(
      "7bb1ca90",
      "A Man Developed 'Feather Duvet Lung' After Getting New Bedding",
      ["Ed Cara"], "2019-11-18T18:30:00-05:00", "en"),
    .init(
      "7de52419",
      "Thousands of teachers pack Indiana Statehouse for protest",
      ["Tom Davies"], "2019-11-19T23:34-05:00", "en"),
    .init(
      "7dfc3e35",
      "James Van Der Beek eliminated from 'Dancing with the Stars' after announcing wife suffered miscarriage",
      ["Andy Sahadeo"], "2019-11-19T07:43:27-05:00", "en"),
    .init(
      "7f93c194",
      "Cannabis Use Disorder is Rising in U.S. States Where Weed is Legal",
      ["Kashmira Gander"], "2019-11-13T16:00:01-05:00", "en"),
  ]
}
