// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// The words beside persons' names in English.
enum EnglishNames {
  /// The English words for finding names.
  static let words = NameWords(
    offices: set(offices), titles: set(titles), particles: set(particles), others: set(others),
    institutions: set(institutions), places: set(places), conjunctions: ["and", "or", "&", "nor"])

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// The last words of offices and callings that stand before their holder's name.
  private static let offices = """
    president vice-president minister premier chancellor secretary governor mayor senator
    congressman congresswoman congressperson representative lawmaker deputy mp mep ambassador envoy
    commissioner chairman chairwoman chairperson chair chief ceo cfo director executive founder
    co-founder owner boss head leader co-leader dissident activist campaigner spokesman spokeswoman
    spokesperson adviser advisor analyst economist historian professor scientist researcher author
    writer novelist poet journalist reporter correspondent editor columnist presenter actor actress
    singer rapper musician composer conductor pianist filmmaker producer artist painter
    photographer architect designer chef coach manager captain striker midfielder defender
    goalkeeper quarterback pitcher forward winger referee lawyer attorney solicitor barrister
    prosecutor judge justice magistrate sheriff detective officer constable superintendent
    inspector commander admiral colonel lieutenant sergeant corporal marshal brigadier prince
    princess king queen emperor crown-prince pope patriarch archbishop bishop cardinal rabbi imam
    reverend billionaire tycoon entrepreneur banker candidate nominee incumbent rival politician
    diplomat negotiator strategist surgeon farmer teacher student resident
    """

  private static let titles = """
    mr mrs ms miss mx dr prof ayatollah sir lord lady dame baroness baron count sheikh sheikha sultan saint
    rev hon sen rep gov gen col lt sgt capt
    """

  private static let particles = """
    von van der den de del della di da do dos das du la le el al bin ibn bint ben abu af av zu zur
    ter ten y e
    """

  /// Days, months, peoples and small words that begin a sentence with a capital, and ranks that are
  /// no end of an office.
  private static let others = """
    the a an this that these those his her its their our your my he she it they we you i who whom
    whose what which where when why how on in at by for from with without to of into onto upon over
    under above below after before since until till during through across against among between
    beside besides beyond despite toward towards inside outside about around near off out up down
    like unlike as than if unless though although because while whilst whereas whether once and or
    but nor yet so then there here now today tomorrow yesterday tonight also even still just only
    not no never ever both either neither each every all any some many most more much few several
    other another such same own meanwhile moreover however thus hence later earlier last next first
    second third is was are were be been being am do does did has have had will would can could may
    might must shall should let ask asked tell told said says see saw meet met call called watch
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december mon tue tues wed thu thur thurs fri sat sun jan
    feb apr jun jul aug sep sept oct nov dec general major private prime foreign finance defence
    defense interior home health education trade energy environment labor labour justice culture
    transport deputy acting former ex-president american british english scottish welsh irish french
    german italian spanish portuguese dutch belgian swiss austrian polish czech slovak hungarian
    romanian bulgarian greek turkish russian ukrainian belarusian georgian armenian azerbaijani
    iranian iraqi syrian lebanese israeli palestinian jordanian saudi emirati qatari kuwaiti yemeni
    egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan ugandan nigerian ghanaian
    congolese rwandan african indian pakistani bangladeshi afghan chinese taiwanese japanese korean
    vietnamese thai malaysian indonesian filipino australian canadian mexican brazilian argentine
    chilean colombian venezuelan peruvian cuban european asian latin swedish norwegian danish
    finnish icelandic serbian croatian bosnian albanian republican democrat democratic conservative
    tory liberal green socialist communist christian catholic protestant jewish muslim islamic
    """

  private static let institutions = """
    university college school institute academy hospital clinic centre center museum gallery library
    theatre theater hall house palace castle church cathedral mosque temple abbey chapel cemetery
    airport station stadium arena park garden gardens square street road avenue lane boulevard drive
    bridge tunnel dam river lake bay island islands mountain mountains valley beach county city town
    village district province state states republic kingdom union federation foundation fund trust
    society association council committee commission agency bureau office department ministry
    embassy court parliament senate congress assembly party government administration cabinet
    company corporation corp inc ltd plc llc group holdings bank partners capital motors electric
    airlines airways records studios pictures entertainment press times post herald tribune
    guardian mail news magazine journal league cup open prize award awards medal trophy festival
    championship championships series games olympics act bill law treaty accord accords agreement
    plan report scandal affair show tower towers building plaza mall hotel inn restaurant café cafe
    bar estate farm base fort army navy force forces brigade regiment battalion division corps
    squadron police fc united rovers wanderers albion athletic railway line lines road route
    telescope observatory theorem syndrome disease effect hurricane storm typhoon
    """

  private static let places = """
    san santa santo são sao st saint los las el la new old great north south east west northern
    southern eastern western upper lower lake mount mt cape camp port puerto fort rio río isle île
    villa ciudad nova nueva real grand point
    """
}
