// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that names of sites are made of, by which "digitaljournal" is read as two words.
enum EnglishVocabulary {
  static let words: Set<String> = Set(
    """
    the and or for our your my all out new now old one on in of to at by us we it is no go up get
    big top hot red blue green black white gold free best good great news daily times journal
    post herald tribune gazette press media world today live radio online weekly report reports
    review magazine chronicle express mirror guardian observer standard star sun globe mail
    telegraph monitor insider business money market markets finance bank banking capital invest
    investor trade stock fund funds economy economic economist politics policy political foreign
    affairs national international global east west north south middle asia africa europe
    america american british english french german russian chinese indian arab israel iran iraq
    syria lebanon palestine egypt turkey china india japan korea russia ukraine france germany
    spain italy canada australia mexico brazil argentina indonesia pakistan london paris york
    washington moscow tokyo beirut cairo city town village county state states country people
    public social human rights right left law legal justice court crime police military army
    navy air force defence defense security war peace weapons nuclear health care medical doctor
    doctors hospital clinic nurse drug drugs food water energy oil gas power solar wind climate
    weather earth science sciences nature natural environment tech technology technologies
    digital data cloud computer computers software soft hardware net network networks web
    website site sites page pages blog blogs mobile phone phones app apps game games gaming play
    player video videos photo photos image images music movie movies film films book books
    library read reader reading write writer art arts artist design designs studio creative
    culture history museum theatre home house homes garden kitchen family families kids child
    children baby mother father woman women man men girl girls boy boys school schools college
    university academy student students teacher teachers teach learn learning education training
    course courses class research study job jobs work works worker workers career company
    companies group groups team teams service services solution solutions system systems support
    help center centre office enterprise enterprises industry industries product products shop
    shopping store sale sales buy sell deal deals price card cards gift gifts sport sports
    football soccer cricket tennis golf racing race club league match fan fans fit fitness gym
    run running bike car cars auto motor truck train travel travels trip tour tours tourism
    hotel hotels flight flights holiday beach island islands sea ocean river lake mountain
    mountains forest park camp camps summer winter spring night day days week month year church
    christian catholic islam islamic muslim jewish bible faith spirit life living love heart
    soul mind body hand hands eye eyes face head voice voices story stories talk talks speak
    word words letter letters idea ideas question questions answer answers issue issues problem
    fact facts truth check watch look view views see show shows search find open freedom liberty
    union united nations nation republic democracy democratic vote voter election elections
    party government gov parliament senate congress president minister dog dogs cat cats pet
    pets horse horses bird birds fish animal animals farm farms plant plants flower flowers tree
    trees fire stone rock metal steel wood paper glass light lights dark moon space stars sky
    alpha beta prime pro max super mega wolf bear lion eagle tiger info wiki box bay bridge road
    street way path point line lines hub lab labs zone base planet central direct link links
    connect connection community project action change future first last next real true smart
    easy quick fast safe secure active fresh clear pure simple modern classic royal premium
    special total perfect happy do how
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Letters that stand before such words: "nytimes", "abcnews".
  static let initials: Set<String> = [
    "ny", "nyc", "la", "dc", "usa", "uk", "tv", "abc", "nbc", "cbs", "pbs", "npr", "bbc", "itv",
    "cnn", "wsj",
  ]
}
