// SPDX-License-Identifier: GPL-3.0-or-later

extension DumpWords {
  package static let english = DumpWords(
    labels: [  // the first list that has a label wins
      .advertisement: """
      advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|sponsored by
      story continues below|story continues below advertisement|article continues below|advert
      article continues below advertisement|continue reading the main story|supported by|promoted
      paid content|advertisement scroll to continue|article continues after ad|skip advertisement
      scroll to continue|article continues after this advertisement|advertisement #|ad feedback
      """,
      .sharing: """
      share|shares|share this|share this article|share this story|share this post|share this page
      share article|share story|share via|share on|share with|share on facebook|share on twitter
      share on linkedin|share on whatsapp|share by email|share via email|share via|email this
      facebook|twitter|linkedin|whatsapp|telegram|pinterest|email|e-mail|reddit|messenger|instagram
      youtube|tiktok|threads|bluesky|mastodon|xing|flipboard|tumblr|copy link|copy this link|link
      link copied|x|tweet|tweets|url copied|copy link url copied|share this with|close share panel
      follow|follow us|google+|rss|pocket|viber|snapchat|vimeo|flickr|email address|share it|pin it
      gift this article|give this article|click to share|like this|facebook twitter|snap|vk
      # share|# shares|# likes|# like|# views|# view|# retweets|# reads|shares on facebook
      many views
      # shares #|share #|shares #|views #|# followers|follow on|follow us on|google news|line
      share full article|send|send by email|post|toot|facebook page|mail|a link has been sent
      """,
      .readingTime: """
      # min read|# mins read|# minute read|# minutes read|# min|# mins|# minutes|# read|min read
      reading time|reading time #|reading time # min|reading time # minutes|read time # min
      estimated reading time # minutes|# minutes to read|# min listen|# minute listen|min
      read time|# words|# secs|read # mins
      """,
      .control: """
      listen|listen to this article|listen to article|listen live|watch|watch live|live|play|pause
      play video|print|print this page|print article|log in|login|log out|sign in|sign up|register
      subscribe|subscribe now|search|menu|main menu|close|skip|next|previous|prev|back|back to top
      to top|top of page|top|home|homepage|show more|load more|see more|see all|view all|view more
      all|read more|read full story|expand|toggle navigation|save|bookmark|download|reply|report
      like|dislike|loading|get short url|replay|full screen|fullscreen|video|videos|photos|gallery
      skip to content|skip to main content|skip to navigation|skip to search|skip navigation|edit
      skip to main contentskip to main content|hide caption|toggle caption|enlarge|read less|open
      enlarge this image|view gallery|breaking|breaking news|listening|contribute|slogan|latest live
      close menu|open menu|navigation|go|ok|submit|cancel|continue|settings|my account|account|cart
      join|donate|donate now|view comments|hide comments|show comments|jump to content|on air|help
      sections|advanced search|text size|font size|dark mode|light mode|english|language|languages
      more info|learn more|find out more|select|show all|view|click here|read story|add to cart
      next story|previous story|next article|previous article|next post|previous post|live tv|shop
      # of #|page #|# #|permalink|quote|mute|unmute|share tweet|a a|print email|email print
      newest first|oldest first|latest first|most recent first|best rated|recommended first
      listen to this story|audio|podcast|podcasts|toggle menu|start|stop|view image|zoom|map|close x
      """,
      .related: """
      related|related news|related articles|related article|related stories|related story|see also
      related content|related topics|related links|related posts|related coverage|related video
      related videos|related items|related reading|read also|also read|also see|more on this
      more on this story|more on this topic|more on|recommended|recommended for you|don't miss
      in this story|in this article|read more on this|you may also like|you might also like|read on
      you may also be interested in|you might be interested in|recommended stories|read this next
      recommended reading|recommended articles|read more about|more|more like this|further reading
      in case you missed it|icymi|others are reading|others also read|what others are reading
      must read
      also in this section|similar articles|similar posts|more from this section|other stories
      read next|don't miss out|watch also|editor's choice|on the same topic|read our latest
      dive deeper|go deeper|background|related stories you may like|suggested reading|suggested
      """,
      .ending: """
      most read|most popular|most viewed|most watched|most commented|most recent|up next|next up
      trending|trending now|trending stories|popular|popular now|popular posts|popular articles
      latest|latest news|latest stories|latest articles|latest posts|recent posts|recent articles
      recent news|recent comments|top stories|top news|more stories|more news|more headlines
      more videos
      editors' picks|editor's picks|editor's pick|from the web|around the web|elsewhere on the web
      coverage|promoted stories|sponsored stories|more from|what to read next|read more news
      about the author|about the authors|about author|about us|about|contact us|contact|contacts
      privacy policy|privacy|terms of use|terms of service|terms|site index|site map|sitemap|legal
      site information navigation|news in pictures|features|elsewhere|most shared|newsletters
      newsletter|careers|jobs|advertise|advertise with us|cookie policy|cookies|cookie settings
      subscriptions|follow us|archives|archive|categories|category|navigation|quick links|links
      useful links|company|imprint|disclaimer|accessibility|accessibility statement|post navigation
      stay connected|stay informed|stay in touch|get in touch|connect with us|meta|blogroll|authors
      leave this field empty|our team|faq|feedback|press releases|events|partners|our partners
      work with us|corrections|code of ethics|download our app|apps|android|ios|app store
      google play
      more in|more in news|latest from|more by this author|view author archive|related tags
      back to news
      all rights reserved|powered by|published in|posted in|share your thoughts|what do you think
      why you can trust bbc news|written by|the author|author bio|author|contact the author
      """,
      .comments: """
      comments|comment|leave a comment|leave a reply|conversation|join the conversation|discussion
      post a comment|post comment|add a comment|add comment|view comments|top comments|show comments
      load comments|reader comments|comments section|join the discussion|responses|replies|# replies
      leave a comment cancel reply|leave a reply cancel reply|cancel reply|# comments|# comment
      # responses|no comments|no comments yet|read comments|write a comment|# reply|# thoughts on
      comments are closed|your comment|comments #|start the conversation|reader interactions
      be the first to comment|submit comment|submit a comment|view all comments|# response
      """,
      .tags: """
      tags|tag|topics|topic|filed under|filed in|keywords|key words|tags for this article|tagged
      tagged with|tagged as|labels|subjects|article tags|in this topic|explore more on these topics
      """,
      .credit: """
      photo|image|picture|photograph|image caption|image source|image copyright|image credit
      photo credit|photo credits|picture credit|media caption|caption|photo by|image by|photos by
      illustration|file photo|photo courtesy of|video credit|photographs
      """,
    ],
    prefixes: [
      .sharing: """
      share this|share on|share via|share with|follow us|tweet this|click to share|click to email
      share to|send to|follow on|like us on
      """,
      .related: """
      read more about|don't miss|in pictures|more on|also read|read also|see also|watch live
      related
      """,
      .ending: """
      more from|most read|trending on|popular on|latest from|about the author|more by|posted in
      """,
      .credit: """
      image copyright|image caption|image source|image credit|photo credit|photo by|photographs by
      getty images|media caption|photo courtesy|image via|file photo|courtesy of|ap photo
      """,
      .notice: """
      copyright|sign up|this article was originally published|this story was originally published
      this article was first published|disclaimer|view the discussion thread|you are using an
      your browser is|you need to enable|please enable|to view this|this site is|we use cookies
      this website uses|by using this site|by continuing to|you can unsubscribe|you may unsubscribe
      subscribe to|thank you for reading|thanks for reading|support our|register for free
      get unlimited access|already a subscriber|already have an account|reporting by|editing by
      do you know more|do you have information|get in touch with our|sent from my|get outlook for
      begin forwarded message|you may change this|follow us for|have a story|got a tip|do you have a|contact us at
      the views expressed|the opinions expressed|views expressed in|if you liked this
      enter your email|your email address will not|required fields|enjoyed this|join our
      """,
      .control: """
      skip to|you are here|log in|click here|tap here|twitter post by|end of twitter post|loading
      jump to|back to|download the|listen to|go to|view in|toggle|open in|return to|select your
      """,
      .comments: """
      leave a comment|leave a reply|top rated comments|# comments|# thoughts on|comments for
      """,
      .readingTime: "estimated reading time|reading time|read time",
      .tags: "filed under|tagged with|posted under",
    ],
    phrases: [
      .notice: """
      all rights reserved|sign up for our|sign up to our|subscribe to our|our newsletter
      our newsletters
      daily newsletter|newsletter here|uses cookies|use cookies|use of cookies|cookies to
      privacy policy
      terms of service|terms and conditions|terms of use|breaking news emails|breaking news alerts
      your inbox|delivered weekday|external sites|follow us on|enable javascript
      javascript is disabled
      browser does not support|browser is too old|newer browser|older browser|outdated browser
      ad blocker|adblocker|download our app|get the app|letters to the editor
      do not necessarily reflect
      does not necessarily reflect|may not be reproduced|without permission|affiliate links
      without prior written permission|affiliate commission|may earn a commission|fields are marked
      become a member|become a subscriber|support independent journalism|support our journalism
      spam protection|recaptcha|for more information visit|click here to|you can follow us
      email address will not be published|save my name|all fields are required|free trial
      not responsible for the content|external internet sites|unsubscribe at any time
      """,
      .sharing: "like this story share|share it with a friend|share this article|to share on",
      .control: """
      open in a new window|opens in a new window|opens in new window|opens in new tab
      hosted by a third party|content is hosted by|allow cookies to|accept cookies to|accept its cookies
      accept the cookies to|to view this content|to see this content|to show you this content
      to load this content|this content is provided by|this content is not available in your
      this article contains content|we need your consent to|to watch this video please
      """,
    ],
    weekdays: """
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun
      """,
    authorLabels: "by|author|written|words|byline",
    ago: "ago|yesterday|hours|mins",
    agencies: "reuters|ap|afp|upi|pti|dpa|xinhua|bloomberg|ians|ani|tass|agencies|agency|wires",
    pictures: """
      photo|photos|photograph|photographer|picture|image|images|getty|shutterstock|alamy|epa|istock
      courtesy|credit|handout|caption|via|pool|file|afp|reuters|ap|unsplash|pixabay|screenshot
      """,
    address: "you|your|you're|you'll|yours|please",
    speaker: "i|i'm|my|me|i've|we|our",
    published: "published|updated|posted|modified|update|last|created|edited",
    sources: "source|sources|via",
    site: """
      cookie|cookies|newsletter|newsletters|copyright|subscribe|subscription|login|comment|comments
      privacy|website|browser|javascript|click|inbox|email|username|password|download|app|reserved
      """)
}
