import { listed, type PageCues } from '../page.ts';

/** What English news pages say around their articles. */
export const page: PageCues = {
  related: listed(`
    related | related articles | related stories | related news | related content | related posts | related links |
    related topics | related coverage | related reading | related video | related videos | related story |
    related article | related headlines | related stories and links | related items | related to this story | more |
    watch | read | must read | must reads | don't miss | keep reading | further reading | recommended reading |
    learn more | read the full story | read this | read this next | continue reading | up next | next up |
    in case you missed it | also on | more like this | more to read | more to explore | explore more | find out more |
    most read | most popular | most viewed | most shared | most commented | most recent | most watched | trending |
    trending now | trending stories | popular | popular posts | popular stories | popular articles | popular now |
    popular news | top stories | top news | top videos | top video | top posts | top headlines | top articles |
    editors' picks | editor's picks | editors picks | editor's choice | today's top stories | what to read next |
    hot topics | hot right now | you may also like | you might also like | you may like | you might like |
    you may be interested in | you might be interested in | you may also be interested in | more for you |
    recommended | recommended for you | recommended stories | recommended articles | suggested for you |
    suggested articles | we recommend | from our partners | from around the web | around the web | from the web |
    elsewhere on the web | sponsored | sponsored content | sponsored links | sponsored stories | promoted |
    promoted content | promoted stories | paid content | partner content | ads by google | more from our network |
    more news | more stories | more headlines | more articles | more posts | more videos | other stories |
    other news | other articles | latest | latest news | latest stories | latest articles | latest posts |
    latest headlines | latest videos | latest updates | breaking news | recent posts | recent articles | recent news |
    recent stories | recent comments | recent | featured | featured stories | featured articles | featured posts |
    featured videos | in other news | in the news | previous article | next article | previous post | next post |
    previous story | next story | next | previous | in this article | in this story | on this story | on this topic |
    post navigation | articles navigation | similar articles | similar posts | similar stories | similar news |
    you might have missed | best of | picked for you | just in | headlines | topics | topics in this article |
    share this story | news in your inbox
  `),
  invitations: listed(`
    read more | read also | also read | read next | see also | see more | watch also | read this next |
    you may also like | you might also like | also see
  `),
  relatedOpeners: listed(`
    more from | more on | more in | more about | more by | more stories | more news | more like | most read |
    most popular | most viewed | latest from | latest in | latest on | top stories | related: | also from | also in |
    also on | popular in | popular on | trending in | trending on | recommended by | view all | see all | read all |
    other stories | read more about | read more on | read more from | other articles by | posts by | articles by |
    recent posts | related to
  `),
  shortRelatedOpeners: listed('more'),
  comments: listed(`
    comments | comment | leave a comment | leave a reply | leave comment | post a comment | add a comment |
    add comment | write a comment | write comment | your comment | join the conversation | join the discussion |
    show comments | hide comments | view comments | load comments | no comments | no comments yet | reader comments |
    all comments | discussion | conversation | start the conversation | be the first to comment |
    comments are closed | comments closed | responses | responses to | thoughts on | replies | thoughts |
    have your say | what do you think | sign in to comment | log in to comment | cancel reply | share your thoughts |
    comments section | commenting guidelines | comment policy | facebook comments | newest comments | sort by |
    leave your comment
  `),
  commentPhrases: listed(`
    your email address will not be published | required fields are marked | logged in to post a comment |
    logged in to comment | to leave a comment | to post a comment | comments are closed | comments are moderated |
    notify me of follow-up | notify me of new | save my name, email | uses akismet | email will not be published |
    leave a reply | leave a comment | be the first to comment | comments powered by | view comments |
    to view the comments | views expressed in the comments | your comment will | submit a comment
  `),
  sections: listed(`
    news | world | world news | us | u.s. | us news | uk | uk news | politics | business | economy | markets |
    finance | money | tech | technology | science | health | sport | sports | football | entertainment | arts |
    culture | life | lifestyle | living | style | fashion | travel | food | opinion | opinions | editorial |
    editorials | columnists | letters | local | local news | national | international | africa | asia | europe |
    middle east | americas | environment | education | crime | features | investigations | analysis | blogs | blog |
    podcasts | live tv | tv | radio | books | music | movies | film | games | real estate | autos | cars | magazine |
    community | coronavirus | covid-19 | elections | weird news | uncategorized | asia pacific | asia-pacific |
    latin america | middle east and africa | world politics | soccer | cricket | tennis | climate | energy |
    science and technology | life & style | arts & culture | the americas
  `),
  chromeLines: listed(`
    home | menu | main menu | search | close | open | login | log in | logout | log out | sign in | sign up |
    sign out | register | subscribe | subscribe now | my account | account | profile | settings | donate | follow |
    follow us | follow us on | connect with us | advertisement | advertisements | ad | advertise | advertising |
    advertise with us | skip to content | skip to main content | skip to article | skip to navigation | skip ad |
    toggle navigation | navigation | back to top | top | go back | back | cancel | submit | send | ok | yes | no |
    accept | decline | got it | continue | edit | reply | report | like | unlike | loading | please wait | play |
    pause | mute | play video | watch video | view gallery | view slideshow | gallery | photos | photo | video |
    videos | image | images | enlarge | expand | zoom | fullscreen | caption | hide caption | toggle caption |
    slideshow | show more | load more | view more | show less | tt | x | play-circle | about | about us | contact |
    contact us | privacy | privacy policy | terms | terms of use | terms of service | terms and conditions |
    terms & conditions | cookie policy | cookies | cookie settings | cookie preferences |
    do not sell my personal information | sitemap | site map | careers | jobs | faq | faqs | help | feedback |
    accessibility | rss | rss feeds | archives | archive | newsletters | newsletter | press | staff | our team |
    mobile apps | shop | store | classifieds | obituaries | weather | horoscopes | puzzles | crosswords | events |
    calendar | ad choices | adchoices | corrections | tip us | send us a tip | submit a tip | give us feedback |
    report error | report a typo | report an error | request a correction | licensing | reprints | order reprints |
    today's paper | e-edition | e-paper | print edition | share | share this | share this article | share this post |
    share this story | share on | share via | shares | share now | share link | copy link | copy | copied |
    link copied | print | print this page | print article | email | e-mail | email this | email article | text |
    text size | font size | save | saved | save for later | bookmark | pin it | tweet | pin | views | clap | listen |
    listen to this article | download | download pdf | gift this article | permalink | flag | embed | translate |
    categories | all categories | sections | more sections | name | website | message | comment* | name* |
    email* | false | true | null | undefined | logo | live | deals | reviews | podcast
  `),
  chromeOpeners: listed(`
    share on | share this | share via | share to | click here | click to | click for | follow us | follow @ |
    find us on | like us on | join us on | connect with | sign up for | subscribe to | subscribe for | sign in to |
    log in to | register for | register to | download our | download the | get our | get the latest | email this |
    contact the author | contact the writer | email the author | email the writer | write to the author | to comment, text |
    print this | tweet this | pin this | save this | back to | skip to | go to | posted in | filed under | filed to |
    powered by | photo gallery | view gallery | image gallery | sign up to | share your | stay up to date | min read |
    to read the full | story continues | article continues | advertisement - | scroll down | scroll to | visit our |
    check out our | contact us | have a tip | got a tip | send your | sponsored by | about the author | jump to |
    open in | toggle | hide caption | view this | written by: | purchase a license | buy now | add to | report a |
    report this
  `),
  chromePhrases: listed(`
    our standards: |     we use cookies | our cookies | our newsletter | our newsletters | newsletter delivered | enter your email |
    valid email | email address is | please enable javascript | enable javascript | javascript is disabled |
    browser does not support | turn off your | support our journalism | subscribe now | already a subscriber |
    already have an account | forgot your password | reset your password | may earn a commission | earn a commission |
    earn a small commission | follow us on | like us on facebook | find us on facebook | follow him on twitter |
    follow her on twitter | follow them on twitter | download the app | download our app | get the app |
    available on the app store | thank you for subscribing | thanks for signing up | thanks for subscribing |
    you have successfully | click here to | please try again | an error has occurred | opens in a new window |
    opens in new window | this site is protected by | to continue reading | read the full article |
    appeared first on | contact the author | contact the reporter | reach the reporter | press enter | min read |
    minute read | reading time | leave us a | send tips | got a story | got a tip | have a story
  `),
  chromeTerms: listed(`
    uses cookies | use of cookies | cookie policy | cookie settings | third-party cookies | privacy policy |
    privacy notice | terms of use | terms of service | terms and conditions | terms & conditions | user agreement |
    daily newsletter | weekly newsletter | free newsletter | email newsletter | in your inbox | to your inbox |
    sign up for | unsubscribe | your browser | adblock | ad blocker | affiliate links | affiliate link |
    affiliate commission | for subscribers | free trial | free articles | become a member | become a subscriber |
    push notifications | desktop notifications | opinions expressed | views expressed | something went wrong |
    your email address | subscribe today | create an account | breaking news alerts | keyboard shortcuts |
    do not sell
  `),
  footerPhrases: listed(`
    all rights reserved | copyright © | © copyright | © | (c) 20 | copyright 20 | may not be published, broadcast |
    may not be reproduced | reproduction in whole | subject to copyright | registered trademark | are trademarks |
    theme by | registered in england | registered office | independent press standards
  `),
  shareWords: listed(`
    facebook | fb | twitter | x | linkedin | linked in | email | e-mail | mail | whatsapp | telegram | pinterest |
    reddit | tumblr | print | copy link | copy | link | share | shares | tweet | google | google+ | google plus |
    plus | instagram | youtube | messenger | viber | skype | sms | pocket | flipboard | vk | threads | bluesky |
    mastodon | stumbleupon | digg | line | wechat | weibo | snapchat | tiktok | rss | on | via | this | to | and |
    more | pin | it | save | flip
  `),
  sourceCredits: listed('source | sources | original source | source link | source: | via'),
  keywords: listed(`
    tags | keywords | tagged | topics | tag | key words | tagged with | tagged as | subjects | related topics |
    in this story | more about
  `),
  tagHeadings: listed('tags | keywords | tagged'),
  homes: listed('home | homepage | you are here | front page'),
  categories: listed('category | categories | section | filed under | posted in | filed in | genre'),
  bylines: listed(`
    by | written by | reported by | reporting by | edited by | editing by | story by | posted by | author | authors |
    translated by | compiled by | additional reporting by | from | words by | words | published by | interview by |
    writing by | report by | guest post by | reported and written by
  `),
  namedBylines: listed(`
    by | written by | reported by | reporting by | edited by | editing by | story by | posted by | translated by |
    compiled by | additional reporting by | words by | published by | interview by | writing by | report by |
    guest post by | reported and written by
  `),
  bylineWords: listed(`
    correspondent | reporter | staff | writer | editor | columnist | contributor | journalist | bureau |
    staff writer | newsroom | contributing
  `),
  datings: listed(`
    published | published on | published at | posted | posted on | posted at | updated | updated on | updated at |
    last updated | last updated on | last modified | modified | first published | date | created | date published |
    publication date | issued | released | revised | added | uploaded | original
  `),
  calendar: listed(`
    january | february | march | april | may | june | july | august | september | october | november | december |
    jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | monday | tuesday | wednesday | thursday |
    friday | saturday | sunday | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun | am | pm | a.m | p.m |
    a.m. | p.m. | gmt | utc | est | edt | et | cst | cdt | ct | pst | pdt | pt | mst | mdt | bst | ist | cet | cest |
    eat | wat | sast | st | nd | rd | th | at | on | of | the | hours | hour | hrs | hr | minutes | minute | mins |
    min | days | day | ago | weeks | week | months | month | years | year | yesterday | today | noon | local | time |
    edition
  `),
  pictureWords: listed(`
    photo | photos | photograph | photographer | picture | image | images | image credit | image source |
    image copyright | image caption | photo credit | photo by | photos by | credit | file photo | screenshot |
    illustration | media caption | picture by | pic | pictured | screengrab | video caption | photo courtesy |
    image courtesy | courtesy | courtesy of | photo illustration | photograph by | picture credit | handout |
    graphic | photo via | image via | photo from
  `),
  agencies: listed(`
    reuters | afp | ap | associated press | epa | dpa | pa | xinhua | anadolu | tass | kyodo | yonhap | pti | ani |
    upi | bloomberg | agencies | staff
  `),
  pictureSources: listed(`
    reuters | afp | ap | ap photo | associated press | epa | epa-efe | getty | getty images | gettyimages |
    afp via getty images | shutterstock | alamy | xinhua | anadolu | dpa | pa | pa wire | press association |
    bloomberg | file | file photo | archive | handout | courtesy | supplied | provided | screenshot | screengrab |
    twitter | facebook | instagram | youtube | telegram | istock | unsplash | pixabay | flickr | wikimedia |
    wikimedia commons | wikipedia | rex | upi | tass | zuma | sipa | nurphoto | social media | stock | kyodo |
    yonhap | pti | ani | image | photo | pool | social media/x | creative commons | usa today sports | staff photo |
    staff
  `),
  functionWords: listed(`
    the | a | an | of | to | in | and | is | was | are | were | be | been | that | this | these | those | it | its |
    for | on | with | as | at | by | from | he | she | they | his | her | their | who | which | has | have | had |
    not | but | or | if | when | than | then | there | will | would | can | could | should | about | after | before |
    into | over | more | said | says | we | you | i | our | your | my | him | them | also | while | because | so |
    what | how | all | one | up | out | no
  `),
  continuations: listed(`
    but | however | he | she | they | it | his | her | their | according | meanwhile | still | yet | also | then |
    despite
  `),
  continuing: undefined,
  metadataKeys: {
    title: listed('title | headline'),
    url: listed('url | link | permalink | canonical | uri | address'),
    source: listed('source | site | outlet | publisher | publication | site name | sitename | hostname | website'),
    author: listed('author | authors | by | byline | creator'),
    published: listed(`
      published | date | publication date | date published | published on | published at | publish date | pubdate |
      published time | posted
    `),
    updated: listed('updated | last updated | modified | date modified | modified time'),
    retrieved: listed('retrieved | saved | accessed | date extracted | date saved | captured | archived | fetched'),
    language: listed('language | lang'),
    keywords: listed('tags | keywords'),
    section: listed('category | section | categories'),
    description: listed('description | summary | excerpt | abstract'),
  },
};
