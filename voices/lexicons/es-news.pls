<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Nombres y palabras de la actualidad mundial, como los dice un locutor cuidadoso. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
  xmlns:say="urn:listen:say" alphabet="ipa" xml:lang="es">

  <!-- Estados Unidos: personas -->
  <lexeme><grapheme>Altman</grapheme><phoneme>ˈoltman</phoneme></lexeme>
  <lexeme><grapheme>Andrew</grapheme><phoneme>ˈandɾiu</phoneme></lexeme>
  <lexeme><grapheme>Ashley</grapheme><phoneme>ˈaʃli</phoneme></lexeme>
  <lexeme><grapheme>Assange</grapheme><phoneme>aˈsantʃ</phoneme></lexeme>
  <lexeme><grapheme>Austin</grapheme><phoneme>ˈostin</phoneme></lexeme>
  <lexeme><grapheme>Bannon</grapheme><phoneme>ˈbanon</phoneme></lexeme>
  <lexeme><grapheme>Bessent</grapheme><phoneme>ˈbesent</phoneme></lexeme>
  <lexeme><grapheme>Biden</grapheme><phoneme>ˈbaiden</phoneme></lexeme>
  <lexeme><grapheme>Buffett</grapheme><phoneme>ˈbafet</phoneme></lexeme>
  <lexeme><grapheme>Charles</grapheme><phoneme>ˈtʃaɾls</phoneme></lexeme>
  <lexeme><grapheme>Comey</grapheme><phoneme>ˈkomi</phoneme></lexeme>
  <lexeme><grapheme>DeSantis</grapheme><phoneme>diˈsantis</phoneme></lexeme>
  <lexeme><grapheme>Donald</grapheme><phoneme>ˈdonald</phoneme></lexeme>
  <lexeme><grapheme>Elon</grapheme><phoneme>ˈilon</phoneme></lexeme>
  <lexeme><grapheme>Epstein</grapheme><phoneme>ˈepstin</phoneme></lexeme>
  <lexeme><grapheme>Gates</grapheme><phoneme>ˈɡeɪts</phoneme></lexeme>
  <lexeme><grapheme>George</grapheme><phoneme>ˈʝoɾtʃ</phoneme></lexeme>
  <lexeme><grapheme>Ghislaine</grapheme><phoneme>ɡiˈlen</phoneme></lexeme>
  <lexeme><grapheme>Giuliani</grapheme><phoneme>ʝuˈljani</phoneme></lexeme>
  <lexeme><grapheme>Graham</grapheme><phoneme>ˈɡɾejam</phoneme></lexeme>
  <lexeme><grapheme>Haley</grapheme><phoneme>ˈxeili</phoneme></lexeme>
  <lexeme><grapheme>Harris</grapheme><phoneme>ˈxaris</phoneme></lexeme>
  <lexeme><grapheme>Hegseth</grapheme><phoneme>ˈxeɡseθ</phoneme></lexeme>
  <lexeme><grapheme>Hillary</grapheme><phoneme>ˈxilaɾi</phoneme></lexeme>
  <lexeme><grapheme>Huckabee</grapheme><phoneme>ˈxakabi</phoneme></lexeme>
  <lexeme><grapheme>Jake</grapheme><phoneme>ˈʝeɪk</phoneme></lexeme>
  <lexeme><grapheme>James</grapheme><phoneme>ˈʝeɪms</phoneme></lexeme>
  <lexeme><grapheme>JD Vance</grapheme><phoneme>ˈʝeɪ ˈdi ˈbans</phoneme></lexeme>
  <lexeme><grapheme>Jeffrey</grapheme><phoneme>ˈʝefɾi</phoneme></lexeme>
  <lexeme><grapheme>Jennifer</grapheme><phoneme>ˈʝenifeɾ</phoneme></lexeme>
  <lexeme><grapheme>Joe Biden</grapheme><phoneme>ˈʝou ˈbaiden</phoneme></lexeme>
  <lexeme><grapheme>John</grapheme><phoneme>ˈʝon</phoneme></lexeme>
  <lexeme><grapheme>Julian Assange</grapheme><phoneme>ˈʝuljan aˈsantʃ</phoneme></lexeme>
  <lexeme><grapheme>Kamala</grapheme><phoneme>ˈkamala</phoneme></lexeme>
  <lexeme><grapheme>Karoline</grapheme><phoneme>ˈkaɾolaɪn</phoneme></lexeme>
  <lexeme><grapheme>Kennedy</grapheme><phoneme>ˈkenedi</phoneme></lexeme>
  <lexeme><grapheme>Kissinger</grapheme><phoneme>ˈkisiɲeɾ</phoneme></lexeme>
  <lexeme><grapheme>Kushner</grapheme><phoneme>ˈkuʃneɾ</phoneme></lexeme>
  <lexeme><grapheme>Leavitt</grapheme><phoneme>ˈlebit</phoneme></lexeme>
  <lexeme><grapheme>Loomer</grapheme><phoneme>ˈlumeɾ</phoneme></lexeme>
  <lexeme><grapheme>Lutnick</grapheme><phoneme>ˈlatnik</phoneme></lexeme>
  <lexeme><grapheme>Manning</grapheme><phoneme>ˈmanin</phoneme></lexeme>
  <lexeme><grapheme>Matthew</grapheme><phoneme>ˈmaθju</phoneme></lexeme>
  <lexeme><grapheme>McCarthy</grapheme><phoneme>maˈkaɾθi</phoneme></lexeme>
  <lexeme><grapheme>McConnell</grapheme><phoneme>maˈkonel</phoneme></lexeme>
  <lexeme><grapheme>Michael</grapheme><phoneme>ˈmaikel</phoneme></lexeme>
  <lexeme><grapheme>Mike</grapheme><phoneme>ˈmaɪk</phoneme></lexeme>
  <lexeme><grapheme>Mueller</grapheme><phoneme>ˈmiuleɾ</phoneme></lexeme>
  <lexeme><grapheme>Musk</grapheme><phoneme>ˈmask</phoneme></lexeme>
  <lexeme><grapheme>Newsom</grapheme><phoneme>ˈnjusom</phoneme></lexeme>
  <lexeme><grapheme>Pence</grapheme><phoneme>ˈpens</phoneme></lexeme>
  <lexeme><grapheme>Pete</grapheme><phoneme>ˈpit</phoneme></lexeme>
  <lexeme><grapheme>Powell</grapheme><phoneme>ˈpawel</phoneme></lexeme>
  <lexeme><grapheme>Reagan</grapheme><phoneme>ˈreiɡan</phoneme></lexeme>
  <lexeme><grapheme>Ryan</grapheme><phoneme>ˈrajan</phoneme></lexeme>
  <lexeme><grapheme>Sanders</grapheme><phoneme>ˈsandeɾs</phoneme></lexeme>
  <lexeme><grapheme>Schumer</grapheme><phoneme>ˈʃumeɾ</phoneme></lexeme>
  <lexeme><grapheme>Snowden</grapheme><phoneme>ˈsnouden</phoneme></lexeme>
  <lexeme><grapheme>Stephen</grapheme><phoneme>ˈstiben</phoneme></lexeme>
  <lexeme><grapheme>Steven</grapheme><phoneme>ˈstiben</phoneme></lexeme>
  <lexeme><grapheme>Sullivan</grapheme><phoneme>ˈsuliban</phoneme></lexeme>
  <lexeme><grapheme>Susie Wiles</grapheme><phoneme>ˈsusi ˈwaɪls</phoneme></lexeme>
  <lexeme><grapheme>Thiel</grapheme><phoneme>ˈθil</phoneme></lexeme>
  <lexeme><grapheme>Tillerson</grapheme><phoneme>ˈtileɾson</phoneme></lexeme>
  <lexeme><grapheme>Trump</grapheme><phoneme>ˈtɾamp</phoneme></lexeme>
  <lexeme><grapheme>Tulsi Gabbard</grapheme><phoneme>ˈtulsi ˈɡabaɾd</phoneme></lexeme>
  <lexeme><grapheme>Vance</grapheme><phoneme>ˈbans</phoneme></lexeme>
  <lexeme><grapheme>Waltz</grapheme><phoneme>ˈwolts</phoneme></lexeme>
  <lexeme><grapheme>Walz</grapheme><phoneme>ˈwolθ</phoneme></lexeme>
  <lexeme><grapheme>Warren</grapheme><phoneme>ˈworen</phoneme></lexeme>
  <lexeme><grapheme>Washington</grapheme><phoneme>ˈwaʃinɡton</phoneme></lexeme>
  <lexeme><grapheme>Weinstein</grapheme><phoneme>ˈwainstin</phoneme></lexeme>
  <lexeme><grapheme>William</grapheme><phoneme>ˈwiljam</phoneme></lexeme>
  <lexeme><grapheme>Witkoff</grapheme><phoneme>ˈwitkof</phoneme></lexeme>
  <lexeme><grapheme>Wright</grapheme><phoneme>ˈraɪt</phoneme></lexeme>
  <lexeme><grapheme>Yellen</grapheme><phoneme>ˈʝelen</phoneme></lexeme>
  <lexeme><grapheme>Zuckerberg</grapheme><phoneme>ˈθakeɾbeɾɡ</phoneme></lexeme>

  <!-- Estados Unidos y Canadá: lugares y organismos -->
  <lexeme><grapheme>Air Force One</grapheme><phoneme>ˈeɾ ˈfoɾs ˈwan</phoneme></lexeme>
  <lexeme><grapheme>Arkansas</grapheme><phoneme>ˈaɾkanso</phoneme></lexeme>
  <lexeme><grapheme>Baltimore</grapheme><phoneme>ˈbaltimoɾ</phoneme></lexeme>
  <lexeme><grapheme>Berkeley</grapheme><phoneme>ˈbeɾkli</phoneme></lexeme>
  <lexeme><grapheme>Brooklyn</grapheme><phoneme>ˈbɾuklin</phoneme></lexeme>
  <lexeme><grapheme>Camp David</grapheme><phoneme>ˈkamp ˈdeibid</phoneme></lexeme>
  <lexeme><grapheme>Cape Canaveral</grapheme><phoneme>ˈkeɪp ˌkaɲabeˈɾal</phoneme></lexeme>
  <lexeme><grapheme>Capitol Hill</grapheme><phoneme>ˈkapitol ˈxil</phoneme></lexeme>
  <lexeme><grapheme>Carney</grapheme><phoneme>ˈkaɾni</phoneme></lexeme>
  <lexeme><grapheme>Cincinnati</grapheme><phoneme>ˌsinsiˈnati</phoneme></lexeme>
  <lexeme><grapheme>Cleveland</grapheme><phoneme>ˈklibland</phoneme></lexeme>
  <lexeme><grapheme>Colorado Springs</grapheme><phoneme>ˌkoloˈɾado ˈespɾins</phoneme></lexeme>
  <lexeme><grapheme>Connecticut</grapheme><phoneme>koˈnetikat</phoneme></lexeme>
  <lexeme><grapheme>Dallas</grapheme><phoneme>ˈdalas</phoneme></lexeme>
  <lexeme><grapheme>Delaware</grapheme><phoneme>ˈdeleʊeɾ</phoneme></lexeme>
  <lexeme><grapheme>Denver</grapheme><phoneme>ˈdembeɾ</phoneme></lexeme>
  <lexeme><grapheme>Fort Bragg</grapheme><phoneme>ˈfoɾt ˈbɾaɡ</phoneme></lexeme>
  <lexeme><grapheme>Fort Lauderdale</grapheme><phoneme>ˈfoɾt ˈlodeɾdeɪl</phoneme></lexeme>
  <lexeme><grapheme>Freeland</grapheme><phoneme>ˈfɾilan</phoneme></lexeme>
  <lexeme><grapheme>Georgetown</grapheme><phoneme>ˈʝoɾtʃtaʊn</phoneme></lexeme>
  <lexeme><grapheme>Harlem</grapheme><phoneme>ˈxaɾlem</phoneme></lexeme>
  <lexeme><grapheme>Harvard</grapheme><phoneme>ˈxaɾbaɾd</phoneme></lexeme>
  <lexeme><grapheme>Hawái</grapheme><grapheme>Hawaii</grapheme><phoneme>xaʊˈai</phoneme></lexeme>
  <lexeme><grapheme>Hollywood</grapheme><phoneme>ˈxoliwud</phoneme></lexeme>
  <lexeme><grapheme>Homeland Security</grapheme><phoneme>ˈxomlan seˈkjuɾiti</phoneme></lexeme>
  <lexeme><grapheme>Houston</grapheme><phoneme>ˈxjuston</phoneme></lexeme>
  <lexeme><grapheme>Idaho</grapheme><phoneme>ˈaɪdaxo</phoneme></lexeme>
  <lexeme><grapheme>Illinois</grapheme><phoneme>ˌiliˈnois</phoneme></lexeme>
  <lexeme><grapheme>Iowa</grapheme><phoneme>ˈajowa</phoneme></lexeme>
  <lexeme><grapheme>Kentucky</grapheme><phoneme>kenˈtaki</phoneme></lexeme>
  <lexeme><grapheme>Los Ángeles</grapheme><phoneme>los ˈanxeles</phoneme></lexeme>
  <lexeme><grapheme>Louisville</grapheme><phoneme>ˈluisbil</phoneme></lexeme>
  <lexeme><grapheme>Maine</grapheme><phoneme>ˈmeɪn</phoneme></lexeme>
  <lexeme><grapheme>Manhattan</grapheme><phoneme>manˈxatan</phoneme></lexeme>
  <lexeme><grapheme>Mar-a-Lago</grapheme><phoneme>ˌmaɾaˈlaɡo</phoneme></lexeme>
  <lexeme><grapheme>Maryland</grapheme><phoneme>ˈmeɾilan</phoneme></lexeme>
  <lexeme><grapheme>Massachusetts</grapheme><phoneme>ˌmasaˈtʃusets</phoneme></lexeme>
  <lexeme><grapheme>Miami</grapheme><phoneme>maɪˈami</phoneme></lexeme>
  <lexeme><grapheme>Michigan</grapheme><phoneme>ˈmitʃiɡan</phoneme></lexeme>
  <lexeme><grapheme>Milwaukee</grapheme><phoneme>ˌmiluˈoki</phoneme></lexeme>
  <lexeme><grapheme>Minneapolis</grapheme><phoneme>ˌmineˈapolis</phoneme></lexeme>
  <lexeme><grapheme>Minnesota</grapheme><phoneme>ˌmineˈsota</phoneme></lexeme>
  <lexeme><grapheme>Mississippi</grapheme><phoneme>ˌmisiˈsipi</phoneme></lexeme>
  <lexeme><grapheme>Missouri</grapheme><phoneme>miˈsuɾi</phoneme></lexeme>
  <lexeme><grapheme>Nashville</grapheme><phoneme>ˈnaʃbil</phoneme></lexeme>
  <lexeme><grapheme>New Hampshire</grapheme><phoneme>ˈnju ˈxampʃiɾ</phoneme></lexeme>
  <lexeme><grapheme>New Jersey</grapheme><phoneme>ˈnju ˈʝeɾsi</phoneme></lexeme>
  <lexeme><grapheme>New Orleans</grapheme><phoneme>ˈnju oɾˈlins</phoneme></lexeme>
  <lexeme><grapheme>Newark</grapheme><phoneme>ˈnjuaɾk</phoneme></lexeme>
  <lexeme><grapheme>Ohio</grapheme><phoneme>oˈxajo</phoneme></lexeme>
  <lexeme><grapheme>Ottawa</grapheme><phoneme>ˈotaʊa</phoneme></lexeme>
  <lexeme><grapheme>Pearl Harbor</grapheme><phoneme>ˈpeɾl ˈxaɾboɾ</phoneme></lexeme>
  <lexeme><grapheme>Pittsburgh</grapheme><phoneme>ˈpitsbuɾɡ</phoneme></lexeme>
  <lexeme><grapheme>Poilievre</grapheme><phoneme>ˌpoaˈljebɾ</phoneme></lexeme>
  <lexeme><grapheme>Portland</grapheme><phoneme>ˈpoɾtlan</phoneme></lexeme>
  <lexeme><grapheme>Princeton</grapheme><phoneme>ˈpɾinston</phoneme></lexeme>
  <lexeme><grapheme>Quantico</grapheme><phoneme>ˈkwantiko</phoneme></lexeme>
  <lexeme><grapheme>Rhode Island</grapheme><phoneme>ˈrowd ˈailan</phoneme></lexeme>
  <lexeme><grapheme>Salt Lake City</grapheme><phoneme>ˈsolt ˈleɪk ˈsiti</phoneme></lexeme>
  <lexeme><grapheme>Seattle</grapheme><phoneme>ˈsjatel</phoneme></lexeme>
  <lexeme><grapheme>Silicon Valley</grapheme><phoneme>ˈsilikom ˈbali</phoneme></lexeme>
  <lexeme><grapheme>Stanford</grapheme><phoneme>ˈstamfoɾd</phoneme></lexeme>
  <lexeme><grapheme>Tallahassee</grapheme><phoneme>ˌtalaˈxasi</phoneme></lexeme>
  <lexeme><grapheme>Tennessee</grapheme><phoneme>ˈtenesi</phoneme></lexeme>
  <lexeme><grapheme>Trudeau</grapheme><phoneme>tɾuˈdo</phoneme></lexeme>
  <lexeme><grapheme>Utah</grapheme><phoneme>ˈjuta</phoneme></lexeme>
  <lexeme><grapheme>Vancouver</grapheme><phoneme>banˈkubeɾ</phoneme></lexeme>
  <lexeme><grapheme>Wall Street</grapheme><phoneme>ˈwol ˈstɾit</phoneme></lexeme>
  <lexeme><grapheme>Washington D. C.</grapheme><phoneme>ˈwaʃinɡton diˈθi</phoneme></lexeme>
  <lexeme><grapheme>Wichita</grapheme><phoneme>ˈwitʃita</phoneme></lexeme>
  <lexeme><grapheme>Wyoming</grapheme><phoneme>waɪˈomin</phoneme></lexeme>
  <lexeme><grapheme>Yale</grapheme><phoneme>ˈʝeɪl</phoneme></lexeme>
  <lexeme><grapheme>Yosemite</grapheme><phoneme>ʝoˈsemiti</phoneme></lexeme>

  <!-- Medios y empresas -->
  <lexeme><grapheme>Airbus</grapheme><phoneme>ˈeɾbus</phoneme></lexeme>
  <lexeme><grapheme>Al Jazeera</grapheme><phoneme>al ʝaˈθiɾa</phoneme></lexeme>
  <lexeme><grapheme>Al Mayadeen</grapheme><phoneme>al ˌmaʝaˈdin</phoneme></lexeme>
  <lexeme><grapheme>Alibaba</grapheme><phoneme>ˌalibaˈba</phoneme></lexeme>
  <lexeme><grapheme>Amazon</grapheme><phoneme>ˈamaθon</phoneme></lexeme>
  <lexeme><grapheme>Apple</grapheme><phoneme>ˈapel</phoneme></lexeme>
  <lexeme><grapheme>Associated Press</grapheme><phoneme>ˌasoˈʃjeited ˈpɾes</phoneme></lexeme>
  <lexeme><grapheme>Bayer</grapheme><phoneme>ˈbaʝeɾ</phoneme></lexeme>
  <lexeme><grapheme>BlackRock</grapheme><phoneme>ˈblakɾok</phoneme></lexeme>
  <lexeme><grapheme>Bloomberg</grapheme><phoneme>ˈblumbeɾɡ</phoneme></lexeme>
  <lexeme><grapheme>Boeing</grapheme><phoneme>ˈbowin</phoneme></lexeme>
  <lexeme><grapheme>Breitbart</grapheme><phoneme>ˈbɾaitbaɾt</phoneme></lexeme>
  <lexeme><grapheme>BuzzFeed</grapheme><phoneme>ˈbasfid</phoneme></lexeme>
  <lexeme><grapheme>ByteDance</grapheme><phoneme>ˈbaitdans</phoneme></lexeme>
  <lexeme><grapheme>Carrefour</grapheme><phoneme>kaɾˈfuɾ</phoneme></lexeme>
  <lexeme><grapheme>Daily Mail</grapheme><phoneme>ˈdeɪli ˈmeɪl</phoneme></lexeme>
  <lexeme><grapheme>Danone</grapheme><phoneme>daˈnon</phoneme></lexeme>
  <lexeme><grapheme>Der Spiegel</grapheme><phoneme>ˈdeɾ ˈʃpiɡel</phoneme></lexeme>
  <lexeme><grapheme>Deutsche Bank</grapheme><phoneme>ˈdoitʃe ˈbank</phoneme></lexeme>
  <lexeme><grapheme>Deutsche Welle</grapheme><phoneme>ˈdoitʃe ˈbele</phoneme></lexeme>
  <lexeme><grapheme>Die Welt</grapheme><phoneme>ˈdi ˈbelt</phoneme></lexeme>
  <lexeme><grapheme>Disney</grapheme><phoneme>ˈdisni</phoneme></lexeme>
  <lexeme><grapheme>Exxon</grapheme><phoneme>ˈekson</phoneme></lexeme>
  <lexeme><grapheme>ExxonMobil</grapheme><phoneme>ˈekson ˈmobil</phoneme></lexeme>
  <lexeme><grapheme>Financial Times</grapheme><phoneme>faɪˈnanʃal ˈtaɪms</phoneme></lexeme>
  <lexeme><grapheme>Forbes</grapheme><phoneme>ˈfoɾbs</phoneme></lexeme>
  <lexeme><grapheme>Foreign Affairs</grapheme><phoneme>ˈfoɾen aˈfeɾs</phoneme></lexeme>
  <lexeme><grapheme>Fox News</grapheme><phoneme>ˈfoks ˈnjus</phoneme></lexeme>
  <lexeme><grapheme>France Press</grapheme><grapheme>France Presse</grapheme><phoneme>ˈfɾans ˈpɾes</phoneme></lexeme>
  <lexeme><grapheme>General Motors</grapheme><phoneme>ˈʝeneɾal ˈmotoɾs</phoneme></lexeme>
  <lexeme><grapheme>Goldman Sachs</grapheme><phoneme>ˈɡoldman ˈsaks</phoneme></lexeme>
  <lexeme><grapheme>Google</grapheme><phoneme>ˈɡuɡel</phoneme></lexeme>
  <lexeme><grapheme>Guardian</grapheme><phoneme>ˈɡaɾdjan</phoneme></lexeme>
  <lexeme><grapheme>Haaretz</grapheme><phoneme>xaˈaɾets</phoneme></lexeme>
  <lexeme><grapheme>Halliburton</grapheme><phoneme>ˈxaliˌbeɾton</phoneme></lexeme>
  <lexeme><grapheme>Huawei</grapheme><phoneme>xwaʊˈei</phoneme></lexeme>
  <lexeme><grapheme>Huffington Post</grapheme><phoneme>ˈxafinɡtom ˈpowst</phoneme></lexeme>
  <lexeme><grapheme>Hyundai</grapheme><phoneme>ʝunˈdai</phoneme></lexeme>
  <lexeme><grapheme>Instagram</grapheme><phoneme>ˈinstaɡɾam</phoneme></lexeme>
  <lexeme><grapheme>Intel</grapheme><phoneme>ˈintel</phoneme></lexeme>
  <lexeme><grapheme>Intercept</grapheme><phoneme>ˈinteɾθept</phoneme></lexeme>
  <lexeme><grapheme>JP Morgan</grapheme><phoneme>ˈʝeɪ ˈpi ˈmoɾɡan</phoneme></lexeme>
  <lexeme><grapheme>JPMorgan</grapheme><phoneme>ˈʝeɪ ˈpi ˈmoɾɡan</phoneme></lexeme>
  <lexeme><grapheme>Krupp</grapheme><phoneme>ˈkɾup</phoneme></lexeme>
  <lexeme><grapheme>Le Figaro</grapheme><phoneme>le ˌfiɡaˈɾo</phoneme></lexeme>
  <lexeme><grapheme>Le Monde</grapheme><phoneme>le ˈmond</phoneme></lexeme>
  <lexeme><grapheme>Libération</grapheme><phoneme>ˌlibeɾaˈsjon</phoneme></lexeme>
  <lexeme><grapheme>LinkedIn</grapheme><phoneme>ˈlinkedin</phoneme></lexeme>
  <lexeme><grapheme>Lockheed Martin</grapheme><phoneme>lokˈxid ˈmaɾtin</phoneme></lexeme>
  <lexeme><grapheme>L'Oréal</grapheme><phoneme>ˌloɾeˈal</phoneme></lexeme>
  <lexeme><grapheme>Louis Vuitton</grapheme><phoneme>luˈi bwiˈton</phoneme></lexeme>
  <lexeme><grapheme>Lufthansa</grapheme><phoneme>luftˈxansa</phoneme></lexeme>
  <lexeme><grapheme>McDonald's</grapheme><phoneme>makˈdonals</phoneme></lexeme>
  <lexeme><grapheme>Moody's</grapheme><phoneme>ˈmudis</phoneme></lexeme>
  <lexeme><grapheme>Netflix</grapheme><phoneme>ˈnetfliks</phoneme></lexeme>
  <lexeme><grapheme>New York Post</grapheme><phoneme>ˈnju ˈʝoɾk ˈpowst</phoneme></lexeme>
  <lexeme><grapheme>New York Times</grapheme><phoneme>ˈnju ˈʝoɾk ˈtaɪms</phoneme></lexeme>
  <lexeme><grapheme>New Yorker</grapheme><phoneme>ˈnju ˈʝoɾkeɾ</phoneme></lexeme>
  <lexeme><grapheme>Newsweek</grapheme><phoneme>ˈnjuswik</phoneme></lexeme>
  <lexeme><grapheme>Nvidia</grapheme><phoneme>emˈbidja</phoneme></lexeme>
  <lexeme><grapheme>OpenAI</grapheme><phoneme>ˈopen ˈeɪ ˈaɪ</phoneme></lexeme>
  <lexeme><grapheme>Oracle</grapheme><phoneme>ˈoɾakl</phoneme></lexeme>
  <lexeme><grapheme>Palantir</grapheme><phoneme>ˈpalantiɾ</phoneme></lexeme>
  <lexeme><grapheme>Paramount</grapheme><phoneme>ˈpaɾamaʊnt</phoneme></lexeme>
  <lexeme><grapheme>PayPal</grapheme><phoneme>ˈpeipal</phoneme></lexeme>
  <lexeme><grapheme>Peugeot</grapheme><phoneme>peˈʝo</phoneme></lexeme>
  <lexeme><grapheme>Pfizer</grapheme><phoneme>ˈfaiθeɾ</phoneme></lexeme>
  <lexeme><grapheme>Philips</grapheme><phoneme>ˈfilips</phoneme></lexeme>
  <lexeme><grapheme>Politico</grapheme><phoneme>poˈlitiko</phoneme></lexeme>
  <lexeme><grapheme>Renault</grapheme><phoneme>reˈno</phoneme></lexeme>
  <lexeme><grapheme>Reuters</grapheme><phoneme>ˈroiteɾs</phoneme></lexeme>
  <lexeme><grapheme>Rolling Stone</grapheme><phoneme>ˈrolin ˈstown</phoneme></lexeme>
  <lexeme><grapheme>Ryanair</grapheme><phoneme>ˌraɪaˈneɾ</phoneme></lexeme>
  <lexeme><grapheme>Shell</grapheme><phoneme>ˈʃel</phoneme></lexeme>
  <lexeme><grapheme>Siemens</grapheme><phoneme>ˈsimens</phoneme></lexeme>
  <lexeme><grapheme>Sky News</grapheme><phoneme>ˈskaɪ ˈnjus</phoneme></lexeme>
  <lexeme><grapheme>Spotify</grapheme><phoneme>esˈpotifaɪ</phoneme></lexeme>
  <lexeme><grapheme>Sputnik</grapheme><phoneme>esˈputnik</phoneme></lexeme>
  <lexeme><grapheme>Standard and Poor's</grapheme><phoneme>esˈtandaɾ ˈam ˈpuɾs</phoneme></lexeme>
  <lexeme><grapheme>Starbucks</grapheme><phoneme>esˈtaɾbaks</phoneme></lexeme>
  <lexeme><grapheme>Telegram</grapheme><phoneme>ˈteleɡɾam</phoneme></lexeme>
  <lexeme><grapheme>Tencent</grapheme><phoneme>ˈtensent</phoneme></lexeme>
  <lexeme><grapheme>The Economist</grapheme><phoneme>de ˌekoˈnomist</phoneme></lexeme>
  <lexeme><grapheme>The Guardian</grapheme><phoneme>de ˈɡaɾdjan</phoneme></lexeme>
  <lexeme><grapheme>The Independent</grapheme><phoneme>de ˌindeˈpendent</phoneme></lexeme>
  <lexeme><grapheme>The Lancet</grapheme><phoneme>de ˈlanθet</phoneme></lexeme>
  <lexeme><grapheme>The New York Times</grapheme><phoneme>de ˈnju ˈʝoɾk ˈtaɪms</phoneme></lexeme>
  <lexeme><grapheme>The Telegraph</grapheme><phoneme>de ˈteleɡɾaf</phoneme></lexeme>
  <lexeme><grapheme>The Times</grapheme><phoneme>de ˈtaɪms</phoneme></lexeme>
  <lexeme><grapheme>The Wall Street Journal</grapheme><phoneme>de ˈwol ˈstɾit ˈʝeɾnal</phoneme></lexeme>
  <lexeme><grapheme>The Washington Post</grapheme><phoneme>de ˈwaʃinɡtom ˈpowst</phoneme></lexeme>
  <lexeme><grapheme>Thyssen</grapheme><phoneme>ˈtisen</phoneme></lexeme>
  <lexeme><grapheme>TikTok</grapheme><phoneme>ˈtiktok</phoneme></lexeme>
  <lexeme><grapheme>Truth Social</grapheme><phoneme>ˈtɾuθ ˈsoʃal</phoneme></lexeme>
  <lexeme><grapheme>Uber</grapheme><phoneme>ˈubeɾ</phoneme></lexeme>
  <lexeme><grapheme>USA Today</grapheme><phoneme>ˈju ˈes ˈeɪ tuˈdei</phoneme></lexeme>
  <lexeme><grapheme>Volkswagen</grapheme><phoneme>ˈfolksbaɡen</phoneme></lexeme>
  <lexeme><grapheme>Wall Street Journal</grapheme><phoneme>ˈwol ˈstɾit ˈʝeɾnal</phoneme></lexeme>
  <lexeme><grapheme>Walmart</grapheme><phoneme>ˈwolmaɾt</phoneme></lexeme>
  <lexeme><grapheme>Washington Post</grapheme><phoneme>ˈwaʃinɡtom ˈpowst</phoneme></lexeme>
  <lexeme><grapheme>WikiLeaks</grapheme><phoneme>ˌwikiˈliks</phoneme></lexeme>
  <lexeme><grapheme>Xbox</grapheme><phoneme>ˈeksboks</phoneme></lexeme>
  <lexeme><grapheme>Xiaomi</grapheme><phoneme>ʃaˈomi</phoneme></lexeme>
  <lexeme><grapheme>Xinhua</grapheme><phoneme>ˈʃinxwa</phoneme></lexeme>
  <lexeme><grapheme>Yahoo</grapheme><phoneme>ʝaˈxu</phoneme></lexeme>
  <lexeme><grapheme>YouTube</grapheme><phoneme>ˈʝutub</phoneme></lexeme>
  <lexeme><grapheme>Zoom</grapheme><phoneme>ˈsum</phoneme></lexeme>

  <!-- Asia: personas -->
  <lexeme><grapheme>Adityanath</grapheme><phoneme>ˌaditjaˈnaθ</phoneme></lexeme>
  <lexeme><grapheme>Akhundzada</grapheme><phoneme>ˌaxunθaˈda</phoneme></lexeme>
  <lexeme><grapheme>Akihito</grapheme><phoneme>ˌakiˈxito</phoneme></lexeme>
  <lexeme><grapheme>Albanese</grapheme><phoneme>ˌalbaˈnis</phoneme></lexeme>
  <lexeme><grapheme>Anwar Ibrahim</grapheme><phoneme>ˈanwaɾ iˈbɾaxim</phoneme></lexeme>
  <lexeme><grapheme>Ardern</grapheme><phoneme>ˈaɾdeɾn</phoneme></lexeme>
  <lexeme><grapheme>Aung San Suu Kyi</grapheme><phoneme>ˈaʊn ˈsan su ˈtʃi</phoneme></lexeme>
  <lexeme><grapheme>Ban Ki-moon</grapheme><grapheme>Ban Ki Moon</grapheme><phoneme>ˈban kiˈmun</phoneme></lexeme>
  <lexeme><grapheme>Bhutto</grapheme><phoneme>ˈbuto</phoneme></lexeme>
  <lexeme><grapheme>Bo Xilai</grapheme><phoneme>ˈbo ʃiˈlai</phoneme></lexeme>
  <lexeme><grapheme>Cai Qi</grapheme><phoneme>ˈtsaɪ ˈtʃi</phoneme></lexeme>
  <lexeme><grapheme>Chiang Kai-shek</grapheme><phoneme>ˈtʃjan kaɪˈʃek</phoneme></lexeme>
  <lexeme><grapheme>Dalai Lama</grapheme><phoneme>daˈlai ˈlama</phoneme></lexeme>
  <lexeme><grapheme>Deng Xiaoping</grapheme><phoneme>ˈden ˌʃjaoˈpin</phoneme></lexeme>
  <lexeme><grapheme>Dissanayake</grapheme><phoneme>ˌdisaˈnaʝake</phoneme></lexeme>
  <lexeme><grapheme>Ferdinand</grapheme><phoneme>ˈfeɾdinand</phoneme></lexeme>
  <lexeme><grapheme>Fumio Kishida</grapheme><phoneme>ˈfumjo kiˈʃida</phoneme></lexeme>
  <lexeme><grapheme>Guo Jiakun</grapheme><phoneme>ˈɡuo ʝjaˈkun</phoneme></lexeme>
  <lexeme><grapheme>Han Zheng</grapheme><phoneme>ˈxan ˈʝen</phoneme></lexeme>
  <lexeme><grapheme>Haqqani</grapheme><phoneme>xaˈkani</phoneme></lexeme>
  <lexeme><grapheme>Hasina</grapheme><phoneme>xaˈsina</phoneme></lexeme>
  <lexeme><grapheme>Hayao Miyazaki</grapheme><phoneme>xaˈʝao ˌmiʝaˈθaki</phoneme></lexeme>
  <lexeme><grapheme>He Lifeng</grapheme><phoneme>ˈxe ˈlifen</phoneme></lexeme>
  <lexeme><grapheme>Hirohito</grapheme><phoneme>ˌxiɾoˈxito</phoneme></lexeme>
  <lexeme><grapheme>Ho Chi Minh</grapheme><phoneme>ˈxo ˈtʃi ˈmin</phoneme></lexeme>
  <lexeme><grapheme>Hu Jintao</grapheme><phoneme>ˈxu ʝinˈtao</phoneme></lexeme>
  <lexeme><grapheme>Hun Sen</grapheme><phoneme>ˈxun ˈsen</phoneme></lexeme>
  <lexeme><grapheme>Imran Khan</grapheme><phoneme>imˈran ˈxan</phoneme></lexeme>
  <lexeme><grapheme>Ishiba</grapheme><phoneme>iˈʃiba</phoneme></lexeme>
  <lexeme><grapheme>Jacinda</grapheme><phoneme>ʝaˈsinda</phoneme></lexeme>
  <lexeme><grapheme>Jack Ma</grapheme><phoneme>ˈʝak ˈma</phoneme></lexeme>
  <lexeme><grapheme>Jaishankar</grapheme><phoneme>ʝaɪˈʃankaɾ</phoneme></lexeme>
  <lexeme><grapheme>Jiang Zemin</grapheme><phoneme>ˈʝjan θeˈmin</phoneme></lexeme>
  <lexeme><grapheme>Jimmy Lai</grapheme><phoneme>ˈʝimi ˈlaɪ</phoneme></lexeme>
  <lexeme><grapheme>Jinping</grapheme><phoneme>ʝimˈpin</phoneme></lexeme>
  <lexeme><grapheme>Jokowi</grapheme><phoneme>ʝoˈkowi</phoneme></lexeme>
  <lexeme><grapheme>Karzai</grapheme><phoneme>kaɾˈsai</phoneme></lexeme>
  <lexeme><grapheme>Khan</grapheme><phoneme>ˈxan</phoneme></lexeme>
  <lexeme><grapheme>Kim Il-sung</grapheme><grapheme>Kim Il Sung</grapheme><phoneme>ˈkim ˈilsun</phoneme></lexeme>
  <lexeme><grapheme>Kim Jong-il</grapheme><grapheme>Kim Jong Il</grapheme><phoneme>ˈkim ʝonˈɡil</phoneme></lexeme>
  <lexeme><grapheme>Kim Jong-un</grapheme><grapheme>Kim Jong Un</grapheme><phoneme>ˈkim ʝonˈɡun</phoneme></lexeme>
  <lexeme><grapheme>Kim Yo-jong</grapheme><grapheme>Kim Yo Jong</grapheme><phoneme>ˈkim ˈʝoʝon</phoneme></lexeme>
  <lexeme><grapheme>Kishida</grapheme><phoneme>kiˈʃida</phoneme></lexeme>
  <lexeme><grapheme>Lai Ching-te</grapheme><phoneme>ˈlaɪ tʃinɡˈte</phoneme></lexeme>
  <lexeme><grapheme>Lee Jae-myung</grapheme><grapheme>Lee Jae Myung</grapheme><phoneme>ˈli ˈʝe ˈmjon</phoneme></lexeme>
  <lexeme><grapheme>Li Keqiang</grapheme><phoneme>ˈli keˈtʃjan</phoneme></lexeme>
  <lexeme><grapheme>Li Qiang</grapheme><phoneme>ˈli ˈtʃjan</phoneme></lexeme>
  <lexeme><grapheme>Lin Jian</grapheme><phoneme>ˈlin ˈʝjan</phoneme></lexeme>
  <lexeme><grapheme>Liu Xiaobo</grapheme><phoneme>liˈu ʃjaˈobo</phoneme></lexeme>
  <lexeme><grapheme>Luxon</grapheme><phoneme>ˈlakson</phoneme></lexeme>
  <lexeme><grapheme>Mahathir</grapheme><phoneme>ˌmaxaˈtiɾ</phoneme></lexeme>
  <lexeme><grapheme>Mao Tse-tung</grapheme><grapheme>Mao Tse Tung</grapheme><phoneme>ˈmao tseˈtun</phoneme></lexeme>
  <lexeme><grapheme>Min Aung Hlaing</grapheme><phoneme>ˈmin ˈaʊn ˈlaɪn</phoneme></lexeme>
  <lexeme><grapheme>Moon Jae-in</grapheme><phoneme>ˈmun ʝeˈin</phoneme></lexeme>
  <lexeme><grapheme>Morrison</grapheme><phoneme>ˈmorison</phoneme></lexeme>
  <lexeme><grapheme>Musharraf</grapheme><phoneme>muˈʃaraf</phoneme></lexeme>
  <lexeme><grapheme>Naruhito</grapheme><phoneme>ˌnaɾuˈxito</phoneme></lexeme>
  <lexeme><grapheme>Nawaz Sharif</grapheme><phoneme>naʊˈas ʃaˈɾif</phoneme></lexeme>
  <lexeme><grapheme>Nehru</grapheme><phoneme>ˈnexɾu</phoneme></lexeme>
  <lexeme><grapheme>Paetongtarn</grapheme><phoneme>ˌpetonɡˈtaɾn</phoneme></lexeme>
  <lexeme><grapheme>Peng Liyuan</grapheme><phoneme>ˈpen liˈʝwan</phoneme></lexeme>
  <lexeme><grapheme>Qin Gang</grapheme><phoneme>ˈtʃin ˈɡan</phoneme></lexeme>
  <lexeme><grapheme>Rahul</grapheme><phoneme>ˈraxul</phoneme></lexeme>
  <lexeme><grapheme>Rajapaksa</grapheme><phoneme>ˌraʝaˈpaksa</phoneme></lexeme>
  <lexeme><grapheme>Shehbaz</grapheme><phoneme>ʃexˈbas</phoneme></lexeme>
  <lexeme><grapheme>Shigeru Ishiba</grapheme><phoneme>ʃiˈɡeɾu iˈʃiba</phoneme></lexeme>
  <lexeme><grapheme>Shinawatra</grapheme><phoneme>ˌʃinaʊˈatɾa</phoneme></lexeme>
  <lexeme><grapheme>Suu Kyi</grapheme><phoneme>su ˈtʃi</phoneme></lexeme>
  <lexeme><grapheme>Thaksin Shinawatra</grapheme><phoneme>takˈsin ˌʃinaʊˈatɾa</phoneme></lexeme>
  <lexeme><grapheme>Tsai Ing-wen</grapheme><phoneme>ˈtsaɪ inˈwen</phoneme></lexeme>
  <lexeme><grapheme>Wen Jiabao</grapheme><phoneme>ˈwen ʝjaˈbao</phoneme></lexeme>
  <lexeme><grapheme>Wickremesinghe</grapheme><phoneme>ˌbikɾemeˈsinɡe</phoneme></lexeme>
  <lexeme><grapheme>Xi</grapheme><phoneme>ʃi</phoneme></lexeme>
  <lexeme><grapheme>Xi Jinping</grapheme><phoneme>ˈʃi ʝimˈpin</phoneme></lexeme>
  <lexeme><grapheme>Yoon Suk-yeol</grapheme><grapheme>Yoon Suk Yeol</grapheme><phoneme>ˈʝun ˈsok ˈʝol</phoneme></lexeme>
  <lexeme><grapheme>Yoshihide</grapheme><phoneme>ˌʝoʃiˈxide</phoneme></lexeme>
  <lexeme><grapheme>Zhang</grapheme><phoneme>ˈʝan</phoneme></lexeme>
  <lexeme><grapheme>Zhao</grapheme><phoneme>ˈʝao</phoneme></lexeme>
  <lexeme><grapheme>Zhao Leji</grapheme><phoneme>ˈʝao ˈleʝi</phoneme></lexeme>
  <lexeme><grapheme>Zhao Lijian</grapheme><phoneme>ˈʝao liˈʝjan</phoneme></lexeme>
  <lexeme><grapheme>Zheng</grapheme><phoneme>ˈʝen</phoneme></lexeme>
  <lexeme><grapheme>Zhou</grapheme><phoneme>ˈʝow</phoneme></lexeme>
  <lexeme><grapheme>Zhou Enlai</grapheme><phoneme>ˈʝow enˈlai</phoneme></lexeme>
  <lexeme><grapheme>Zhu</grapheme><phoneme>ˈʝu</phoneme></lexeme>

  <!-- Asia: lugares -->
  <lexeme><grapheme>Auckland</grapheme><phoneme>ˈokland</phoneme></lexeme>
  <lexeme><grapheme>Bangladés</grapheme><phoneme>ˌbanɡlaˈdeʃ</phoneme></lexeme>
  <lexeme><grapheme>Beijing</grapheme><phoneme>beɪˈʝin</phoneme></lexeme>
  <lexeme><grapheme>Brisbane</grapheme><phoneme>ˈbɾisbeɪn</phoneme></lexeme>
  <lexeme><grapheme>Busan</grapheme><phoneme>buˈsan</phoneme></lexeme>
  <lexeme><grapheme>Chengdu</grapheme><phoneme>tʃenɡˈdu</phoneme></lexeme>
  <lexeme><grapheme>Chennai</grapheme><phoneme>tʃeˈnai</phoneme></lexeme>
  <lexeme><grapheme>Chongqing</grapheme><phoneme>ˈtʃunɡtʃin</phoneme></lexeme>
  <lexeme><grapheme>Dacca</grapheme><grapheme>Dhaka</grapheme><phoneme>ˈdaka</phoneme></lexeme>
  <lexeme><grapheme>Fujian</grapheme><phoneme>fuˈʝjan</phoneme></lexeme>
  <lexeme><grapheme>Fukushima</grapheme><phoneme>ˌfukuˈʃima</phoneme></lexeme>
  <lexeme><grapheme>Guangzhou</grapheme><phoneme>ɡwaˈɲow</phoneme></lexeme>
  <lexeme><grapheme>Gujarat</grapheme><phoneme>ˌɡuʝaˈɾat</phoneme></lexeme>
  <lexeme><grapheme>Hainan</grapheme><phoneme>xaɪˈnan</phoneme></lexeme>
  <lexeme><grapheme>Hangzhou</grapheme><phoneme>xaˈɲow</phoneme></lexeme>
  <lexeme><grapheme>Hanói</grapheme><grapheme>Hanoi</grapheme><phoneme>xaˈnoi</phoneme></lexeme>
  <lexeme><grapheme>Heilongjiang</grapheme><phoneme>ˌxeɪloˈɲjan</phoneme></lexeme>
  <lexeme><grapheme>Helmand</grapheme><phoneme>ˈxelmand</phoneme></lexeme>
  <lexeme><grapheme>Henan</grapheme><phoneme>xeˈnan</phoneme></lexeme>
  <lexeme><grapheme>Hiroshima</grapheme><phoneme>ˌxiɾoˈʃima</phoneme></lexeme>
  <lexeme><grapheme>Ho Chi Minh City</grapheme><phoneme>ˈxo ˈtʃi ˈmin ˈsiti</phoneme></lexeme>
  <lexeme><grapheme>Hokkaido</grapheme><phoneme>xoˈkaɪdo</phoneme></lexeme>
  <lexeme><grapheme>Hong Kong</grapheme><phoneme>ˈxon ˈkon</phoneme></lexeme>
  <lexeme><grapheme>Hubei</grapheme><phoneme>xuˈbei</phoneme></lexeme>
  <lexeme><grapheme>Hunan</grapheme><phoneme>xuˈnan</phoneme></lexeme>
  <lexeme><grapheme>Hyderabad</grapheme><phoneme>ˌxaɪdeɾaˈbad</phoneme></lexeme>
  <lexeme><grapheme>Jaiber Pajtunjuá</grapheme><grapheme>Khyber Pakhtunkhwa</grapheme><phoneme>ˈxaibeɾ ˌpaxtunˈxwa</phoneme></lexeme>
  <lexeme><grapheme>Jakarta</grapheme><phoneme>ʝaˈkaɾta</phoneme></lexeme>
  <lexeme><grapheme>Jammu</grapheme><phoneme>ˈʝamu</phoneme></lexeme>
  <lexeme><grapheme>Jiangsu</grapheme><phoneme>ˈʝjanɡˈsu</phoneme></lexeme>
  <lexeme><grapheme>Kandahar</grapheme><phoneme>ˌkandaˈxaɾ</phoneme></lexeme>
  <lexeme><grapheme>Kaohsiung</grapheme><phoneme>kaˈoʃjun</phoneme></lexeme>
  <lexeme><grapheme>Kyoto</grapheme><phoneme>ˈkjoto</phoneme></lexeme>
  <lexeme><grapheme>Lhasa</grapheme><phoneme>ˈlasa</phoneme></lexeme>
  <lexeme><grapheme>Melbourne</grapheme><phoneme>ˈmelbuɾn</phoneme></lexeme>
  <lexeme><grapheme>Mumbai</grapheme><phoneme>mumˈbai</phoneme></lexeme>
  <lexeme><grapheme>Nanjing</grapheme><phoneme>nanˈʝin</phoneme></lexeme>
  <lexeme><grapheme>Naypyidaw</grapheme><phoneme>ˌneɪpiˈdo</phoneme></lexeme>
  <lexeme><grapheme>New Delhi</grapheme><phoneme>ˈnweba ˈdeli</phoneme></lexeme>
  <lexeme><grapheme>Okinawa</grapheme><phoneme>ˌokiˈnaʊa</phoneme></lexeme>
  <lexeme><grapheme>Osaka</grapheme><phoneme>ˈosaka</phoneme></lexeme>
  <lexeme><grapheme>Peshawar</grapheme><phoneme>ˌpeʃaʊˈaɾ</phoneme></lexeme>
  <lexeme><grapheme>Phnom Penh</grapheme><phoneme>ˈnom ˈpen</phoneme></lexeme>
  <lexeme><grapheme>Port Moresby</grapheme><phoneme>ˈpoɾt ˈmoɾsbi</phoneme></lexeme>
  <lexeme><grapheme>Punjab</grapheme><phoneme>puˈɲab</phoneme></lexeme>
  <lexeme><grapheme>Pyongyang</grapheme><phoneme>ˈpjoɲan</phoneme></lexeme>
  <lexeme><grapheme>Qingdao</grapheme><phoneme>tʃinɡˈdao</phoneme></lexeme>
  <lexeme><grapheme>Qinghai</grapheme><phoneme>tʃinɡˈxai</phoneme></lexeme>
  <lexeme><grapheme>Queensland</grapheme><phoneme>ˈkinslan</phoneme></lexeme>
  <lexeme><grapheme>Rajastán</grapheme><grapheme>Rajasthan</grapheme><phoneme>ˌraʝasˈtan</phoneme></lexeme>
  <lexeme><grapheme>Rawalpindi</grapheme><phoneme>ˌraʊalˈpindi</phoneme></lexeme>
  <lexeme><grapheme>Rohinyá</grapheme><grapheme>rohingya</grapheme><phoneme>ˌroxiˈɲa</phoneme></lexeme>
  <lexeme><grapheme>Shenzhen</grapheme><phoneme>ʃenˈʝen</phoneme></lexeme>
  <lexeme><grapheme>Sichuan</grapheme><phoneme>siˈtʃwan</phoneme></lexeme>
  <lexeme><grapheme>Sídney</grapheme><grapheme>Sydney</grapheme><phoneme>ˈsidni</phoneme></lexeme>
  <lexeme><grapheme>Taipei</grapheme><phoneme>taɪˈpei</phoneme></lexeme>
  <lexeme><grapheme>Taiwan</grapheme><phoneme>taɪˈwan</phoneme></lexeme>
  <lexeme><grapheme>Thimphu</grapheme><phoneme>timˈfu</phoneme></lexeme>
  <lexeme><grapheme>Tiananmen</grapheme><phoneme>ˌtjananˈmen</phoneme></lexeme>
  <lexeme><grapheme>Tianjin</grapheme><phoneme>tjanˈʝin</phoneme></lexeme>
  <lexeme><grapheme>Ürümqi</grapheme><grapheme>Urumqi</grapheme><phoneme>uˈɾumtʃi</phoneme></lexeme>
  <lexeme><grapheme>Uttar Pradesh</grapheme><phoneme>ˈutaɾ pɾaˈdeʃ</phoneme></lexeme>
  <lexeme><grapheme>Wellington</grapheme><phoneme>ˈwelinɡton</phoneme></lexeme>
  <lexeme><grapheme>Wuhan</grapheme><phoneme>uˈxan</phoneme></lexeme>
  <lexeme><grapheme>Xiamen</grapheme><phoneme>ʃjaˈmen</phoneme></lexeme>
  <lexeme><grapheme>Xi'an</grapheme><phoneme>ˈʃjan</phoneme></lexeme>
  <lexeme><grapheme>Xinjiang</grapheme><phoneme>ʃinˈʝjan</phoneme></lexeme>
  <lexeme><grapheme>Yokohama</grapheme><phoneme>ˌʝokoˈxama</phoneme></lexeme>
  <lexeme><grapheme>Zhejiang</grapheme><phoneme>ʝeˈʝjan</phoneme></lexeme>
  <lexeme><grapheme>Zhengzhou</grapheme><phoneme>ʝeˈɲow</phoneme></lexeme>

  <!-- Oriente Medio: personas -->
  <lexeme><grapheme>Abbas</grapheme><phoneme>aˈbas</phoneme></lexeme>
  <lexeme><grapheme>Abdul Malik</grapheme><grapheme>Abdulmalik</grapheme><phoneme>ˌabdulˈmalik</phoneme></lexeme>
  <lexeme><grapheme>Ahmadineyad</grapheme><grapheme>Ahmadinejad</grapheme><phoneme>ˌaxmaˌdineˈʝad</phoneme></lexeme>
  <lexeme><grapheme>Al Sharaa</grapheme><grapheme>al-Sharaa</grapheme><phoneme>al ʃaˈɾaa</phoneme></lexeme>
  <lexeme><grapheme>Al Sisi</grapheme><grapheme>al-Sisi</grapheme><phoneme>al ˈsisi</phoneme></lexeme>
  <lexeme><grapheme>al-Sadr</grapheme><phoneme>al ˈsadeɾ</phoneme></lexeme>
  <lexeme><grapheme>Aoun</grapheme><phoneme>aˈun</phoneme></lexeme>
  <lexeme><grapheme>Araqchí</grapheme><grapheme>Araghchi</grapheme><grapheme>Araqchi</grapheme><phoneme>ˌaɾaɡˈtʃi</phoneme></lexeme>
  <lexeme><grapheme>Assad</grapheme><phoneme>aˈsad</phoneme></lexeme>
  <lexeme><grapheme>Bachar</grapheme><phoneme>baˈʃaɾ</phoneme></lexeme>
  <lexeme><grapheme>Baghaei</grapheme><grapheme>Baqaei</grapheme><phoneme>ˌbaɡaˈi</phoneme></lexeme>
  <lexeme><grapheme>Barghouti</grapheme><phoneme>baɾˈɡuti</phoneme></lexeme>
  <lexeme><grapheme>Bashar</grapheme><phoneme>baˈʃaɾ</phoneme></lexeme>
  <lexeme><grapheme>Bashir</grapheme><phoneme>baˈʃiɾ</phoneme></lexeme>
  <lexeme><grapheme>Ben-Gurion</grapheme><phoneme>ˈben ɡuˈɾjon</phoneme></lexeme>
  <lexeme><grapheme>Ben-Gvir</grapheme><phoneme>ˈben ɡeˈbiɾ</phoneme></lexeme>
  <lexeme><grapheme>Benjamin Netanyahu</grapheme><grapheme>Benjamín Netanyahu</grapheme><phoneme>ˌbeɲaˈmin ˌnetaˈɲaxu</phoneme></lexeme>
  <lexeme><grapheme>Benny Gantz</grapheme><phoneme>ˈbeni ˈɡants</phoneme></lexeme>
  <lexeme><grapheme>Bezalel</grapheme><phoneme>ˌbetsaˈlel</phoneme></lexeme>
  <lexeme><grapheme>bin Salman</grapheme><phoneme>ˈbin salˈman</phoneme></lexeme>
  <lexeme><grapheme>Bin Zayed</grapheme><grapheme>bin Zayed</grapheme><phoneme>ˈbin ˈθaʝed</phoneme></lexeme>
  <lexeme><grapheme>Bouteflika</grapheme><phoneme>ˌbuteˈflika</phoneme></lexeme>
  <lexeme><grapheme>Burhan</grapheme><phoneme>buɾˈxan</phoneme></lexeme>
  <lexeme><grapheme>Dbeibah</grapheme><grapheme>Dbeiba</grapheme><phoneme>deˈbeɪba</phoneme></lexeme>
  <lexeme><grapheme>Dermer</grapheme><phoneme>ˈdeɾmeɾ</phoneme></lexeme>
  <lexeme><grapheme>Erdogan</grapheme><grapheme>Erdoğan</grapheme><phoneme>ˈeɾdoɡan</phoneme></lexeme>
  <lexeme><grapheme>Gaddafi</grapheme><grapheme>Kadafi</grapheme><phoneme>ɡaˈdafi</phoneme></lexeme>
  <lexeme><grapheme>Gallant</grapheme><phoneme>ɡaˈlant</phoneme></lexeme>
  <lexeme><grapheme>Ghalibaf</grapheme><phoneme>ˌkaliˈbaf</phoneme></lexeme>
  <lexeme><grapheme>Ghebreyesus</grapheme><phoneme>ˌɡebɾeʝeˈsus</phoneme></lexeme>
  <lexeme><grapheme>Golda Meir</grapheme><phoneme>ˈɡolda meˈiɾ</phoneme></lexeme>
  <lexeme><grapheme>Hadi</grapheme><phoneme>ˈxadi</phoneme></lexeme>
  <lexeme><grapheme>Haftar</grapheme><grapheme>Hafter</grapheme><phoneme>ˈxaftaɾ</phoneme></lexeme>
  <lexeme><grapheme>Hakan Fidan</grapheme><phoneme>xaˈkam fiˈdan</phoneme></lexeme>
  <lexeme><grapheme>Halevi</grapheme><phoneme>ˌxaleˈbi</phoneme></lexeme>
  <lexeme><grapheme>Hamdan</grapheme><phoneme>xamˈdan</phoneme></lexeme>
  <lexeme><grapheme>Haniyeh</grapheme><grapheme>Haniya</grapheme><phoneme>xaˈnie</phoneme></lexeme>
  <lexeme><grapheme>Hariri</grapheme><phoneme>xaˈɾiɾi</phoneme></lexeme>
  <lexeme><grapheme>Hasan</grapheme><grapheme>Hassan</grapheme><phoneme>xaˈsan</phoneme></lexeme>
  <lexeme><grapheme>Hemedti</grapheme><grapheme>Hemeti</grapheme><phoneme>xeˈmedti</phoneme></lexeme>
  <lexeme><grapheme>Herzog</grapheme><phoneme>ˈxeɾtsoɡ</phoneme></lexeme>
  <lexeme><grapheme>Husein</grapheme><grapheme>Hussein</grapheme><grapheme>Hussain</grapheme><phoneme>xuˈsein</phoneme></lexeme>
  <lexeme><grapheme>Huseín</grapheme><phoneme>ˌxuseˈin</phoneme></lexeme>
  <lexeme><grapheme>Isaac Herzog</grapheme><phoneme>ˈisaak ˈxeɾtsoɡ</phoneme></lexeme>
  <lexeme><grapheme>Jamenei</grapheme><grapheme>Khamenei</grapheme><phoneme>ˌxameneˈi</phoneme></lexeme>
  <lexeme><grapheme>Jolani</grapheme><grapheme>Golani</grapheme><phoneme>ʝoˈlani</phoneme></lexeme>
  <lexeme><grapheme>Jomeini</grapheme><grapheme>Khomeini</grapheme><phoneme>ˌxomeɪˈni</phoneme></lexeme>
  <lexeme><grapheme>Joseph Aoun</grapheme><phoneme>ˈʝosef aˈun</phoneme></lexeme>
  <lexeme><grapheme>Kais Saied</grapheme><phoneme>ˈkaɪs ˈsajed</phoneme></lexeme>
  <lexeme><grapheme>Khashoggi</grapheme><grapheme>Jashogyi</grapheme><phoneme>xaˈʃoʝi</phoneme></lexeme>
  <lexeme><grapheme>Kiliçdaroglu</grapheme><grapheme>Kılıçdaroğlu</grapheme><phoneme>ˌkilitʃdaˈɾoɡlu</phoneme></lexeme>
  <lexeme><grapheme>Larijani</grapheme><phoneme>ˌlaɾiʝaˈni</phoneme></lexeme>
  <lexeme><grapheme>Mahmud</grapheme><grapheme>Mahmoud</grapheme><phoneme>maxˈmud</phoneme></lexeme>
  <lexeme><grapheme>Mahmud Abás</grapheme><grapheme>Mahmoud Abbas</grapheme><grapheme>Mahmud Abbas</grapheme><phoneme>maxˈmud aˈbas</phoneme></lexeme>
  <lexeme><grapheme>Mahsa Amini</grapheme><phoneme>ˈmaxsa ˌamiˈni</phoneme></lexeme>
  <lexeme><grapheme>Maliki</grapheme><phoneme>ˈmaliki</phoneme></lexeme>
  <lexeme><grapheme>Meshal</grapheme><grapheme>Meshaal</grapheme><grapheme>Mashal</grapheme><phoneme>meˈʃal</phoneme></lexeme>
  <lexeme><grapheme>Mohamed</grapheme><grapheme>Mohammed</grapheme><grapheme>Mohammad</grapheme><phoneme>moˈxamed</phoneme></lexeme>
  <lexeme><grapheme>Mohamed bin Salmán</grapheme><grapheme>Mohammed bin Salman</grapheme><phoneme>moˈxamed ˈbin salˈman</phoneme></lexeme>
  <lexeme><grapheme>Mohamed VI</grapheme><phoneme>moˈxamed ˈseksto</phoneme></lexeme>
  <lexeme><grapheme>Morsi</grapheme><phoneme>ˈmuɾsi</phoneme></lexeme>
  <lexeme><grapheme>Mosaddeq</grapheme><grapheme>Mossadegh</grapheme><phoneme>ˌmosaˈdeɡ</phoneme></lexeme>
  <lexeme><grapheme>Mubarak</grapheme><phoneme>muˈbaɾak</phoneme></lexeme>
  <lexeme><grapheme>Muhammad</grapheme><phoneme>muˈxamad</phoneme></lexeme>
  <lexeme><grapheme>Naim Qassem</grapheme><grapheme>Naim Qasem</grapheme><phoneme>naˈim ˈkasem</phoneme></lexeme>
  <lexeme><grapheme>Nasrallah</grapheme><phoneme>ˌnasraˈla</phoneme></lexeme>
  <lexeme><grapheme>Nasser</grapheme><phoneme>ˈnaseɾ</phoneme></lexeme>
  <lexeme><grapheme>Nawaf Salam</grapheme><phoneme>naʊˈaf ˈsalam</phoneme></lexeme>
  <lexeme><grapheme>Netanyahu</grapheme><phoneme>ˌnetaˈɲaxu</phoneme></lexeme>
  <lexeme><grapheme>Öcalan</grapheme><grapheme>Ocalan</grapheme><phoneme>ˌoʝaˈlan</phoneme></lexeme>
  <lexeme><grapheme>Olmert</grapheme><phoneme>ˈolmeɾt</phoneme></lexeme>
  <lexeme><grapheme>Pahlavi</grapheme><grapheme>Pahleví</grapheme><phoneme>ˌpaxlaˈbi</phoneme></lexeme>
  <lexeme><grapheme>Pezeshkian</grapheme><phoneme>ˌpeseʃˈkjan</phoneme></lexeme>
  <lexeme><grapheme>Qassem</grapheme><phoneme>ˈkasem</phoneme></lexeme>
  <lexeme><grapheme>Rabin</grapheme><phoneme>raˈbin</phoneme></lexeme>
  <lexeme><grapheme>Raisi</grapheme><phoneme>raɪˈsi</phoneme></lexeme>
  <lexeme><grapheme>Recep Tayyip</grapheme><phoneme>reˈʝep taˈʝip</phoneme></lexeme>
  <lexeme><grapheme>Reza Pahlavi</grapheme><phoneme>ˈreθa ˌpaxlaˈbi</phoneme></lexeme>
  <lexeme><grapheme>Rohaní</grapheme><grapheme>Rouhani</grapheme><grapheme>Rohani</grapheme><phoneme>ˌroxaˈni</phoneme></lexeme>
  <lexeme><grapheme>Sadam Husein</grapheme><grapheme>Saddam Hussein</grapheme><grapheme>Sadam Hussein</grapheme><phoneme>ˈsadam xuˈsein</phoneme></lexeme>
  <lexeme><grapheme>Saleh</grapheme><phoneme>ˈsalex</phoneme></lexeme>
  <lexeme><grapheme>Saree</grapheme><grapheme>Sarea</grapheme><phoneme>saˈɾi</phoneme></lexeme>
  <lexeme><grapheme>Sharon</grapheme><phoneme>ʃaˈɾon</phoneme></lexeme>
  <lexeme><grapheme>Shimon Peres</grapheme><phoneme>ʃiˈmom ˈpeɾes</phoneme></lexeme>
  <lexeme><grapheme>Sistani</grapheme><phoneme>ˌsistaˈni</phoneme></lexeme>
  <lexeme><grapheme>Smotrich</grapheme><phoneme>esˈmotɾitʃ</phoneme></lexeme>
  <lexeme><grapheme>Soleimani</grapheme><phoneme>ˌsoleɪmaˈni</phoneme></lexeme>
  <lexeme><grapheme>Tebboune</grapheme><phoneme>teˈbun</phoneme></lexeme>
  <lexeme><grapheme>Yahya</grapheme><phoneme>ˈʝaxja</phoneme></lexeme>
  <lexeme><grapheme>Yair Lapid</grapheme><phoneme>ʝaˈiɾ laˈpid</phoneme></lexeme>
  <lexeme><grapheme>Yasir</grapheme><grapheme>Yasser</grapheme><phoneme>ˈʝaseɾ</phoneme></lexeme>
  <lexeme><grapheme>Yitzhak Rabin</grapheme><phoneme>ˈitsxak raˈbin</phoneme></lexeme>
  <lexeme><grapheme>Zayed</grapheme><phoneme>ˈθaʝed</phoneme></lexeme>

  <!-- Oriente Medio: movimientos, medios y lugares -->
  <lexeme><grapheme>Abu Dhabi</grapheme><phoneme>ˈabu ˈdabi</phoneme></lexeme>
  <lexeme><grapheme>Al Akhbar</grapheme><phoneme>al axˈbaɾ</phoneme></lexeme>
  <lexeme><grapheme>Al Aqsa</grapheme><grapheme>al-Aqsa</grapheme><phoneme>al ˈaksa</phoneme></lexeme>
  <lexeme><grapheme>Al Arabiya</grapheme><phoneme>al ˌaɾaˈbia</phoneme></lexeme>
  <lexeme><grapheme>Al Fasher</grapheme><phoneme>al ˈfaʃeɾ</phoneme></lexeme>
  <lexeme><grapheme>Al Manar</grapheme><phoneme>al maˈnaɾ</phoneme></lexeme>
  <lexeme><grapheme>Al Qaeda</grapheme><grapheme>Al Qaida</grapheme><phoneme>al kaˈeda</phoneme></lexeme>
  <lexeme><grapheme>Al Quds</grapheme><phoneme>al ˈkuds</phoneme></lexeme>
  <lexeme><grapheme>Al Shifa</grapheme><grapheme>al-Shifa</grapheme><phoneme>aˈʃifa</phoneme></lexeme>
  <lexeme><grapheme>Ankara</grapheme><phoneme>ˈankaɾa</phoneme></lexeme>
  <lexeme><grapheme>Ansar Allah</grapheme><grapheme>Ansarolá</grapheme><phoneme>anˈsaɾ aˈla</phoneme></lexeme>
  <lexeme><grapheme>Ascalón</grapheme><phoneme>ˌaʃkeˈlon</phoneme></lexeme>
  <lexeme><grapheme>Baalbek</grapheme><phoneme>ˈbaalbek</phoneme></lexeme>
  <lexeme><grapheme>Bab el Mandeb</grapheme><grapheme>Bab al-Mandab</grapheme><phoneme>ˈbab el ˈmandeb</phoneme></lexeme>
  <lexeme><grapheme>Beit Hanún</grapheme><grapheme>Beit Hanoun</grapheme><phoneme>ˈbeɪt xaˈnun</phoneme></lexeme>
  <lexeme><grapheme>Beit Lahia</grapheme><phoneme>ˈbeɪt laˈxia</phoneme></lexeme>
  <lexeme><grapheme>Bushehr</grapheme><phoneme>buˈʃeɾ</phoneme></lexeme>
  <lexeme><grapheme>chiita</grapheme><grapheme>shií</grapheme><phoneme>ˈtʃji</phoneme></lexeme>
  <lexeme><grapheme>Daesh</grapheme><phoneme>ˈdaeʃ</phoneme></lexeme>
  <lexeme><grapheme>Dahieh</grapheme><grapheme>Dahiye</grapheme><grapheme>Dahiyeh</grapheme><phoneme>daˈxie</phoneme></lexeme>
  <lexeme><grapheme>Deir al Balah</grapheme><phoneme>ˈdeɪɾ al baˈlax</phoneme></lexeme>
  <lexeme><grapheme>Deir Ezzor</grapheme><grapheme>Deir ez-Zor</grapheme><phoneme>ˈdeɪɾ eˈθoɾ</phoneme></lexeme>
  <lexeme><grapheme>Doha</grapheme><phoneme>ˈdoxa</phoneme></lexeme>
  <lexeme><grapheme>Dubai</grapheme><phoneme>duˈbai</phoneme></lexeme>
  <lexeme><grapheme>El Cairo</grapheme><phoneme>el ˈkaɪɾo</phoneme></lexeme>
  <lexeme><grapheme>Fallujah</grapheme><phoneme>faˈluʝa</phoneme></lexeme>
  <lexeme><grapheme>Fatah</grapheme><phoneme>faˈtax</phoneme></lexeme>
  <lexeme><grapheme>Fordow</grapheme><phoneme>ˈfoɾdo</phoneme></lexeme>
  <lexeme><grapheme>Haifa</grapheme><phoneme>ˈxaɪfa</phoneme></lexeme>
  <lexeme><grapheme>Hama</grapheme><phoneme>ˈxama</phoneme></lexeme>
  <lexeme><grapheme>Hamás</grapheme><grapheme>Hamas</grapheme><phoneme>xaˈmas</phoneme></lexeme>
  <lexeme><grapheme>haredí</grapheme><phoneme>ˌxaɾeˈdi</phoneme></lexeme>
  <lexeme><grapheme>Haredim</grapheme><phoneme>xaˈɾedim</phoneme></lexeme>
  <lexeme><grapheme>Hashd al-Shaabi</grapheme><phoneme>ˈxaʃd ˌaʃaˈabi</phoneme></lexeme>
  <lexeme><grapheme>Hayat Tahrir al-Sham</grapheme><phoneme>xaˈʝat taxˈɾiɾ ˈaʃam</phoneme></lexeme>
  <lexeme><grapheme>Hezbolá</grapheme><grapheme>Hezbollah</grapheme><grapheme>Hizbulá</grapheme><grapheme>Hizbullah</grapheme><grapheme>Hezbollá</grapheme><phoneme>ˌxezboˈla</phoneme></lexeme>
  <lexeme><grapheme>HispanTV</grapheme><phoneme>xisˈpan tiˈbi</phoneme></lexeme>
  <lexeme><grapheme>hiyab</grapheme><grapheme>hijab</grapheme><phoneme>xiˈʝab</phoneme></lexeme>
  <lexeme><grapheme>Hodeida</grapheme><phoneme>xoˈdeɪda</phoneme></lexeme>
  <lexeme><grapheme>Homs</grapheme><phoneme>ˈxoms</phoneme></lexeme>
  <lexeme><grapheme>hutí</grapheme><grapheme>houthi</grapheme><grapheme>huthi</grapheme><phoneme>xuˈti</phoneme></lexeme>
  <lexeme><grapheme>hutíes</grapheme><phoneme>xuˈties</phoneme></lexeme>
  <lexeme><grapheme>Idlib</grapheme><phoneme>ˈidlib</phoneme></lexeme>
  <lexeme><grapheme>Isfahán</grapheme><grapheme>Ispahán</grapheme><phoneme>ˌisfaˈxan</phoneme></lexeme>
  <lexeme><grapheme>Jabalia</grapheme><grapheme>Yabalia</grapheme><grapheme>Jabaliya</grapheme><phoneme>ˌʝabaˈlia</phoneme></lexeme>
  <lexeme><grapheme>Jaffa</grapheme><phoneme>ˈʝafa</phoneme></lexeme>
  <lexeme><grapheme>Jan Yunis</grapheme><grapheme>Khan Younis</grapheme><grapheme>Khan Yunis</grapheme><phoneme>ˈxan ˈʝunis</phoneme></lexeme>
  <lexeme><grapheme>Jeddah</grapheme><grapheme>Yidda</grapheme><phoneme>ˈʝeda</phoneme></lexeme>
  <lexeme><grapheme>Jenin</grapheme><phoneme>ʝeˈnin</phoneme></lexeme>
  <lexeme><grapheme>Kerbala</grapheme><grapheme>Karbala</grapheme><phoneme>ˌkeɾbaˈla</phoneme></lexeme>
  <lexeme><grapheme>kibbutz</grapheme><phoneme>kiˈbuts</phoneme></lexeme>
  <lexeme><grapheme>Knéset</grapheme><grapheme>Knesset</grapheme><phoneme>ˈθeˈneset</phoneme></lexeme>
  <lexeme><grapheme>Kobani</grapheme><phoneme>koˈbane</phoneme></lexeme>
  <lexeme><grapheme>La Meca</grapheme><phoneme>la ˈmeka</phoneme></lexeme>
  <lexeme><grapheme>Marib</grapheme><phoneme>ˈmaɾib</phoneme></lexeme>
  <lexeme><grapheme>Mossad</grapheme><phoneme>moˈsad</phoneme></lexeme>
  <lexeme><grapheme>muyahidín</grapheme><phoneme>ˌmuʝaxiˈdin</phoneme></lexeme>
  <lexeme><grapheme>muyahidines</grapheme><phoneme>ˌmuʝaxiˈdines</phoneme></lexeme>
  <lexeme><grapheme>Nabatiye</grapheme><grapheme>Nabatieh</grapheme><phoneme>ˌnabaˈtie</phoneme></lexeme>
  <lexeme><grapheme>Naqoura</grapheme><phoneme>naˈkuɾa</phoneme></lexeme>
  <lexeme><grapheme>Nayaf</grapheme><grapheme>Najaf</grapheme><phoneme>ˈnaʝaf</phoneme></lexeme>
  <lexeme><grapheme>Néguev</grapheme><grapheme>Negev</grapheme><phoneme>ˈnexeb</phoneme></lexeme>
  <lexeme><grapheme>Press TV</grapheme><phoneme>ˈpɾes tiˈbi</phoneme></lexeme>
  <lexeme><grapheme>Rafah</grapheme><grapheme>Rafá</grapheme><phoneme>raˈfax</phoneme></lexeme>
  <lexeme><grapheme>Ramallah</grapheme><phoneme>raˈmala</phoneme></lexeme>
  <lexeme><grapheme>Raqqa</grapheme><phoneme>ˈraka</phoneme></lexeme>
  <lexeme><grapheme>Sáhara</grapheme><phoneme>ˈsaxaɾa</phoneme></lexeme>
  <lexeme><grapheme>saharaui</grapheme><phoneme>ˌsaxaˈɾaʊi</phoneme></lexeme>
  <lexeme><grapheme>Sanaa</grapheme><phoneme>saˈna</phoneme></lexeme>
  <lexeme><grapheme>Sderot</grapheme><phoneme>ˌesdeˈɾot</phoneme></lexeme>
  <lexeme><grapheme>sharia</grapheme><phoneme>ʃaˈɾia</phoneme></lexeme>
  <lexeme><grapheme>Sharm el Sheij</grapheme><grapheme>Sharm el-Sheikh</grapheme><phoneme>ˈʃaɾm el ˈʃeɪx</phoneme></lexeme>
  <lexeme><grapheme>Sheij Yarrah</grapheme><grapheme>Sheikh Jarrah</grapheme><phoneme>ˈʃeɪx ʝaˈrax</phoneme></lexeme>
  <lexeme><grapheme>Shin Bet</grapheme><phoneme>ˈʃin ˈbet</phoneme></lexeme>
  <lexeme><grapheme>Shiraz</grapheme><phoneme>ˈʃiɾas</phoneme></lexeme>
  <lexeme><grapheme>sunní</grapheme><phoneme>suˈni</phoneme></lexeme>
  <lexeme><grapheme>Tahrir al-Sham</grapheme><phoneme>taxˈɾiɾ ˈaʃam</phoneme></lexeme>
  <lexeme><grapheme>Tulkarm</grapheme><phoneme>tulˈkaɾem</phoneme></lexeme>
  <lexeme><grapheme>Yihad</grapheme><grapheme>Jihad</grapheme><phoneme>ʝiˈxad</phoneme></lexeme>
  <lexeme><grapheme>yihadismo</grapheme><phoneme>ˌʝixaˈdismo</phoneme></lexeme>
  <lexeme><grapheme>yihadista</grapheme><phoneme>ˌʝixaˈdista</phoneme></lexeme>

  <!-- Rusia y el espacio postsoviético -->
  <lexeme><grapheme>Alíev</grapheme><grapheme>Aliyev</grapheme><phoneme>aˈlief</phoneme></lexeme>
  <lexeme><grapheme>Alto Karabaj</grapheme><phoneme>naˈɡoɾno ˌkaɾaˈbax</phoneme></lexeme>
  <lexeme><grapheme>Avdíivka</grapheme><phoneme>abˈdifka</phoneme></lexeme>
  <lexeme><grapheme>Bakhmut</grapheme><phoneme>baxˈmut</phoneme></lexeme>
  <lexeme><grapheme>Belgorod</grapheme><phoneme>ˈbelɡoɾod</phoneme></lexeme>
  <lexeme><grapheme>Belousov</grapheme><phoneme>ˌbeloˈusof</phoneme></lexeme>
  <lexeme><grapheme>Berdimujamédov</grapheme><phoneme>ˌbeɾdiˌmuxaˈmedof</phoneme></lexeme>
  <lexeme><grapheme>Bortnikov</grapheme><phoneme>ˈboɾtnikof</phoneme></lexeme>
  <lexeme><grapheme>Brézhnev</grapheme><grapheme>Brezhnev</grapheme><phoneme>ˈbɾeiɲef</phoneme></lexeme>
  <lexeme><grapheme>Budánov</grapheme><grapheme>Budanov</grapheme><phoneme>buˈdanof</phoneme></lexeme>
  <lexeme><grapheme>Chaikovski</grapheme><grapheme>Tchaikovsky</grapheme><phoneme>tʃaɪˈkofski</phoneme></lexeme>
  <lexeme><grapheme>Chéjov</grapheme><phoneme>ˈtʃexof</phoneme></lexeme>
  <lexeme><grapheme>Chisináu</grapheme><grapheme>Chișinău</grapheme><phoneme>ˌkiʃiˈnau</phoneme></lexeme>
  <lexeme><grapheme>Dmitri</grapheme><grapheme>Dmitry</grapheme><phoneme>diˈmitɾi</phoneme></lexeme>
  <lexeme><grapheme>Dmítriev</grapheme><grapheme>Dmitriev</grapheme><phoneme>ˈdeˈmitɾief</phoneme></lexeme>
  <lexeme><grapheme>Dnipró</grapheme><grapheme>Dnipro</grapheme><phoneme>dniˈpɾo</phoneme></lexeme>
  <lexeme><grapheme>Donbass</grapheme><phoneme>domˈbas</phoneme></lexeme>
  <lexeme><grapheme>Donetsk</grapheme><phoneme>doˈnjetsk</phoneme></lexeme>
  <lexeme><grapheme>Dostoyevski</grapheme><grapheme>Dostoievski</grapheme><phoneme>ˌdostoˈʝefski</phoneme></lexeme>
  <lexeme><grapheme>Ereván</grapheme><phoneme>ˌʝeɾeˈban</phoneme></lexeme>
  <lexeme><grapheme>Gorbachov</grapheme><grapheme>Gorbachev</grapheme><phoneme>ˌɡoɾbaˈtʃof</phoneme></lexeme>
  <lexeme><grapheme>Guerásimov</grapheme><grapheme>Gerásimov</grapheme><grapheme>Gerasimov</grapheme><phoneme>ɡeˈɾasimof</phoneme></lexeme>
  <lexeme><grapheme>Iskander</grapheme><phoneme>isˈkandeɾ</phoneme></lexeme>
  <lexeme><grapheme>Iuri</grapheme><phoneme>ˈʝuɾi</phoneme></lexeme>
  <lexeme><grapheme>Japárov</grapheme><grapheme>Yapárov</grapheme><phoneme>ʝaˈpaɾof</phoneme></lexeme>
  <lexeme><grapheme>Járkov</grapheme><grapheme>Járkiv</grapheme><grapheme>Kharkiv</grapheme><phoneme>ˈxaɾkof</phoneme></lexeme>
  <lexeme><grapheme>Jodorkovski</grapheme><grapheme>Khodorkovsky</grapheme><phoneme>ˌxodoɾˈkofski</phoneme></lexeme>
  <lexeme><grapheme>Jruschov</grapheme><grapheme>Kruschev</grapheme><grapheme>Khrushchev</grapheme><phoneme>ˈxotarusˈtʃof</phoneme></lexeme>
  <lexeme><grapheme>Kadírov</grapheme><grapheme>Kadyrov</grapheme><phoneme>kaˈdiɾof</phoneme></lexeme>
  <lexeme><grapheme>Kasparov</grapheme><phoneme>kasˈpaɾof</phoneme></lexeme>
  <lexeme><grapheme>Kazajstán</grapheme><phoneme>ˌkasaxisˈtan</phoneme></lexeme>
  <lexeme><grapheme>Kherson</grapheme><phoneme>xeɾˈson</phoneme></lexeme>
  <lexeme><grapheme>Kiev</grapheme><grapheme>Kyiv</grapheme><phoneme>ˈkief</phoneme></lexeme>
  <lexeme><grapheme>Kinzhal</grapheme><phoneme>kiˈɲal</phoneme></lexeme>
  <lexeme><grapheme>Klitschko</grapheme><grapheme>Klichko</grapheme><phoneme>klitʃˈko</phoneme></lexeme>
  <lexeme><grapheme>Kobajidze</grapheme><phoneme>ˌkobaˈxitse</phoneme></lexeme>
  <lexeme><grapheme>Kommersant</grapheme><phoneme>ˌkomeɾˈsant</phoneme></lexeme>
  <lexeme><grapheme>Kupiansk</grapheme><phoneme>ˈkupjansk</phoneme></lexeme>
  <lexeme><grapheme>Lavrov</grapheme><phoneme>laˈbɾof</phoneme></lexeme>
  <lexeme><grapheme>Luhansk</grapheme><phoneme>luˈɡansk</phoneme></lexeme>
  <lexeme><grapheme>Lukashenko</grapheme><phoneme>ˌlukaˈʃenko</phoneme></lexeme>
  <lexeme><grapheme>Lviv</grapheme><phoneme>leˈbif</phoneme></lexeme>
  <lexeme><grapheme>Mariupol</grapheme><phoneme>maˈɾjupol</phoneme></lexeme>
  <lexeme><grapheme>Medvédev</grapheme><grapheme>Medvedev</grapheme><phoneme>medˈbedef</phoneme></lexeme>
  <lexeme><grapheme>Mirziyóyev</grapheme><grapheme>Mirziyoyev</grapheme><phoneme>ˌmiɾsiˈʝoʝef</phoneme></lexeme>
  <lexeme><grapheme>Mishustin</grapheme><phoneme>miˈʃustin</phoneme></lexeme>
  <lexeme><grapheme>Nazarbáyev</grapheme><grapheme>Nazarbayev</grapheme><phoneme>ˌnaθaɾˈbaʝef</phoneme></lexeme>
  <lexeme><grapheme>Nizhni Nóvgorod</grapheme><phoneme>niˈini ˈnofɡoɾod</phoneme></lexeme>
  <lexeme><grapheme>Oreshnik</grapheme><phoneme>oˈɾeʃnik</phoneme></lexeme>
  <lexeme><grapheme>Pashinián</grapheme><grapheme>Pashinyan</grapheme><phoneme>ˌpaʃiˈnjan</phoneme></lexeme>
  <lexeme><grapheme>Pátrushev</grapheme><grapheme>Patrushev</grapheme><phoneme>ˈpatɾuʃef</phoneme></lexeme>
  <lexeme><grapheme>Peskov</grapheme><phoneme>pesˈkof</phoneme></lexeme>
  <lexeme><grapheme>Podolyak</grapheme><phoneme>ˌpodoˈljak</phoneme></lexeme>
  <lexeme><grapheme>Pokrovsk</grapheme><phoneme>poˈkɾofsk</phoneme></lexeme>
  <lexeme><grapheme>Poroshenko</grapheme><phoneme>ˌpoɾoˈʃenko</phoneme></lexeme>
  <lexeme><grapheme>Prigozhin</grapheme><grapheme>Prigozhyn</grapheme><phoneme>pɾiˈɡoʝin</phoneme></lexeme>
  <lexeme><grapheme>Rahmón</grapheme><phoneme>raxˈmon</phoneme></lexeme>
  <lexeme><grapheme>Riabkov</grapheme><grapheme>Ryabkov</grapheme><phoneme>riabˈkof</phoneme></lexeme>
  <lexeme><grapheme>Rosatom</grapheme><phoneme>ˈrosatom</phoneme></lexeme>
  <lexeme><grapheme>Rosneft</grapheme><phoneme>ˈrosneft</phoneme></lexeme>
  <lexeme><grapheme>Rostov</grapheme><phoneme>rosˈtof</phoneme></lexeme>
  <lexeme><grapheme>Sergei</grapheme><grapheme>Sergey</grapheme><phoneme>seɾˈɡei</phoneme></lexeme>
  <lexeme><grapheme>Shmyhal</grapheme><phoneme>ʃmiˈɡal</phoneme></lexeme>
  <lexeme><grapheme>Shoigu</grapheme><phoneme>ʃoɪˈɡu</phoneme></lexeme>
  <lexeme><grapheme>Solzhenitsyn</grapheme><phoneme>ˌsolʝeˈnitsin</phoneme></lexeme>
  <lexeme><grapheme>Stalin</grapheme><grapheme>Stálin</grapheme><phoneme>esˈtalin</phoneme></lexeme>
  <lexeme><grapheme>Sybiha</grapheme><phoneme>siˈbixa</phoneme></lexeme>
  <lexeme><grapheme>Syrskyi</grapheme><phoneme>ˈsiɾski</phoneme></lexeme>
  <lexeme><grapheme>Taskent</grapheme><phoneme>taʃˈkent</phoneme></lexeme>
  <lexeme><grapheme>Tbilisi</grapheme><phoneme>ˈtiflis</phoneme></lexeme>
  <lexeme><grapheme>Tijanóvskaya</grapheme><grapheme>Tsijanóuskaya</grapheme><phoneme>ˌtixaˈnofskaʝa</phoneme></lexeme>
  <lexeme><grapheme>Timoshenko</grapheme><phoneme>ˌtimoˈʃenko</phoneme></lexeme>
  <lexeme><grapheme>Tokáyev</grapheme><grapheme>Tokayev</grapheme><phoneme>toˈkaʝef</phoneme></lexeme>
  <lexeme><grapheme>Tolstoi</grapheme><phoneme>tolsˈtoi</phoneme></lexeme>
  <lexeme><grapheme>Umérov</grapheme><grapheme>Umerov</grapheme><phoneme>uˈmeɾof</phoneme></lexeme>
  <lexeme><grapheme>Ushakov</grapheme><grapheme>Ushakóv</grapheme><phoneme>ˌuʃaˈkof</phoneme></lexeme>
  <lexeme><grapheme>Vladimir</grapheme><phoneme>blaˈdimiɾ</phoneme></lexeme>
  <lexeme><grapheme>Volodymyr</grapheme><phoneme>ˌboloˈdimiɾ</phoneme></lexeme>
  <lexeme><grapheme>Vorónezh</grapheme><phoneme>boˈɾoɲeʃ</phoneme></lexeme>
  <lexeme><grapheme>Yanukovich</grapheme><phoneme>ˌʝanuˈkobitʃ</phoneme></lexeme>
  <lexeme><grapheme>Zakharova</grapheme><phoneme>θaˈxaɾoba</phoneme></lexeme>
  <lexeme><grapheme>Zaluzhni</grapheme><grapheme>Zaluzhny</grapheme><phoneme>θaˈluini</phoneme></lexeme>
  <lexeme><grapheme>Zaporizhia</grapheme><grapheme>Zaporiyya</grapheme><grapheme>Zaporizhzhia</grapheme><phoneme>ˌθapoˈɾiʝja</phoneme></lexeme>
  <lexeme><grapheme>Zelenskyy</grapheme><phoneme>θeˈlenski</phoneme></lexeme>

  <!-- Europa: personas -->
  <lexeme><grapheme>Alice Weidel</grapheme><phoneme>aˈlis ˈbaidel</phoneme></lexeme>
  <lexeme><grapheme>Angela Merkel</grapheme><phoneme>ˈanɡela ˈmeɾkel</phoneme></lexeme>
  <lexeme><grapheme>Aragonès</grapheme><phoneme>ˌaɾaɡoˈnes</phoneme></lexeme>
  <lexeme><grapheme>Attal</grapheme><phoneme>aˈtal</phoneme></lexeme>
  <lexeme><grapheme>Babis</grapheme><grapheme>Babiš</grapheme><phoneme>ˈbabiʃ</phoneme></lexeme>
  <lexeme><grapheme>Baerbock</grapheme><phoneme>ˈbeɾbok</phoneme></lexeme>
  <lexeme><grapheme>Bardella</grapheme><phoneme>ˌbaɾdeˈla</phoneme></lexeme>
  <lexeme><grapheme>Barnier</grapheme><phoneme>baɾˈnje</phoneme></lexeme>
  <lexeme><grapheme>Barrot</grapheme><phoneme>baˈro</phoneme></lexeme>
  <lexeme><grapheme>Bayrou</grapheme><phoneme>baɪˈɾu</phoneme></lexeme>
  <lexeme><grapheme>Blair</grapheme><phoneme>ˈbleɾ</phoneme></lexeme>
  <lexeme><grapheme>Boris Johnson</grapheme><phoneme>ˈboɾis ˈʝonson</phoneme></lexeme>
  <lexeme><grapheme>Borrell</grapheme><phoneme>boˈrel</phoneme></lexeme>
  <lexeme><grapheme>Cameron</grapheme><phoneme>ˈkameɾon</phoneme></lexeme>
  <lexeme><grapheme>Charles Michel</grapheme><phoneme>ˈʃaɾl miˈʃel</phoneme></lexeme>
  <lexeme><grapheme>Chirac</grapheme><phoneme>ʃiˈɾak</phoneme></lexeme>
  <lexeme><grapheme>Churchill</grapheme><phoneme>ˈtʃeɾtʃil</phoneme></lexeme>
  <lexeme><grapheme>De Gaulle</grapheme><grapheme>de Gaulle</grapheme><phoneme>de ˈɡol</phoneme></lexeme>
  <lexeme><grapheme>Delors</grapheme><phoneme>deˈloɾ</phoneme></lexeme>
  <lexeme><grapheme>Dodik</grapheme><phoneme>ˈdodik</phoneme></lexeme>
  <lexeme><grapheme>Emmanuel</grapheme><phoneme>ˌemaˈnwel</phoneme></lexeme>
  <lexeme><grapheme>Farage</grapheme><phoneme>faˈɾaʃ</phoneme></lexeme>
  <lexeme><grapheme>Feijóo</grapheme><grapheme>Feijoo</grapheme><phoneme>feɪˈxo</phoneme></lexeme>
  <lexeme><grapheme>Fico</grapheme><phoneme>ˈfitso</phoneme></lexeme>
  <lexeme><grapheme>Francesca Albanese</grapheme><phoneme>fɾanˈtʃeska ˌalbaˈnese</phoneme></lexeme>
  <lexeme><grapheme>Frederiksen</grapheme><phoneme>ˈfɾedeˌɾiksen</phoneme></lexeme>
  <lexeme><grapheme>Friedrich</grapheme><phoneme>ˈfɾidɾix</phoneme></lexeme>
  <lexeme><grapheme>Georgieva</grapheme><phoneme>ˌɡeoɾˈɡjeba</phoneme></lexeme>
  <lexeme><grapheme>Giorgia</grapheme><phoneme>ˈʝoɾʝa</phoneme></lexeme>
  <lexeme><grapheme>Giorgia Meloni</grapheme><phoneme>ˈʝoɾʝa meˈloni</phoneme></lexeme>
  <lexeme><grapheme>Goebbels</grapheme><phoneme>ˈɡebels</phoneme></lexeme>
  <lexeme><grapheme>Greta Thunberg</grapheme><phoneme>ˈɡɾeta ˈtumbeɾɡ</phoneme></lexeme>
  <lexeme><grapheme>Grossi</grapheme><phoneme>ˈɡɾosi</phoneme></lexeme>
  <lexeme><grapheme>Habeck</grapheme><phoneme>ˈxabek</phoneme></lexeme>
  <lexeme><grapheme>Helmut Kohl</grapheme><phoneme>ˈxelmut ˈkol</phoneme></lexeme>
  <lexeme><grapheme>Himmler</grapheme><phoneme>ˈximleɾ</phoneme></lexeme>
  <lexeme><grapheme>Hitler</grapheme><phoneme>ˈxitleɾ</phoneme></lexeme>
  <lexeme><grapheme>Hollande</grapheme><phoneme>oˈlan</phoneme></lexeme>
  <lexeme><grapheme>Jean-Luc Mélenchon</grapheme><phoneme>ˈʝan ˈluk ˌmelanˈʃon</phoneme></lexeme>
  <lexeme><grapheme>Johnson</grapheme><phoneme>ˈʝonson</phoneme></lexeme>
  <lexeme><grapheme>Juncker</grapheme><phoneme>ˈʝunkeɾ</phoneme></lexeme>
  <lexeme><grapheme>Junqueras</grapheme><phoneme>ʝunˈkeɾas</phoneme></lexeme>
  <lexeme><grapheme>Junts</grapheme><phoneme>ˈʝuns</phoneme></lexeme>
  <lexeme><grapheme>Kaczynski</grapheme><grapheme>Kaczyński</grapheme><phoneme>kaˈtʃinski</phoneme></lexeme>
  <lexeme><grapheme>Kallas</grapheme><phoneme>ˈkalas</phoneme></lexeme>
  <lexeme><grapheme>Karadzic</grapheme><grapheme>Karadžić</grapheme><phoneme>ˈkaɾaʝitʃ</phoneme></lexeme>
  <lexeme><grapheme>Keir</grapheme><phoneme>ˈkiɾ</phoneme></lexeme>
  <lexeme><grapheme>Kickl</grapheme><phoneme>ˈkikel</phoneme></lexeme>
  <lexeme><grapheme>Kristersson</grapheme><phoneme>ˈkɾisteɾson</phoneme></lexeme>
  <lexeme><grapheme>Kurz</grapheme><phoneme>ˈkuɾts</phoneme></lexeme>
  <lexeme><grapheme>Lagarde</grapheme><phoneme>laˈɡaɾd</phoneme></lexeme>
  <lexeme><grapheme>Lammy</grapheme><phoneme>ˈlami</phoneme></lexeme>
  <lexeme><grapheme>Le Corbusier</grapheme><phoneme>le ˌkoɾbuˈsje</phoneme></lexeme>
  <lexeme><grapheme>Le Pen</grapheme><phoneme>le ˈpen</phoneme></lexeme>
  <lexeme><grapheme>Lecornu</grapheme><phoneme>ˌlekoɾˈɲu</phoneme></lexeme>
  <lexeme><grapheme>Lindner</grapheme><phoneme>ˈlindneɾ</phoneme></lexeme>
  <lexeme><grapheme>Liz Truss</grapheme><phoneme>ˈlis ˈtɾas</phoneme></lexeme>
  <lexeme><grapheme>Macron</grapheme><phoneme>maˈkɾon</phoneme></lexeme>
  <lexeme><grapheme>Magyar</grapheme><phoneme>ˈmaʝaɾ</phoneme></lexeme>
  <lexeme><grapheme>Mattarella</grapheme><phoneme>ˌmataˈɾela</phoneme></lexeme>
  <lexeme><grapheme>Mélenchon</grapheme><grapheme>Melenchon</grapheme><phoneme>ˌmelanˈʃon</phoneme></lexeme>
  <lexeme><grapheme>Merkel</grapheme><phoneme>ˈmeɾkel</phoneme></lexeme>
  <lexeme><grapheme>Merz</grapheme><phoneme>ˈmeɾts</phoneme></lexeme>
  <lexeme><grapheme>Metsola</grapheme><phoneme>ˈmetsola</phoneme></lexeme>
  <lexeme><grapheme>Milosevic</grapheme><grapheme>Milošević</grapheme><phoneme>miˈloʃebitʃ</phoneme></lexeme>
  <lexeme><grapheme>Mitterrand</grapheme><phoneme>ˌmiteˈɾan</phoneme></lexeme>
  <lexeme><grapheme>Morawiecki</grapheme><phoneme>ˌmoɾaˈbjetski</phoneme></lexeme>
  <lexeme><grapheme>Nawrocki</grapheme><phoneme>naˈbɾotski</phoneme></lexeme>
  <lexeme><grapheme>Nehammer</grapheme><phoneme>ˈnexameɾ</phoneme></lexeme>
  <lexeme><grapheme>Olaf</grapheme><phoneme>ˈolaf</phoneme></lexeme>
  <lexeme><grapheme>Orbán</grapheme><phoneme>ˈoɾban</phoneme></lexeme>
  <lexeme><grapheme>Ortuzar</grapheme><phoneme>oɾˈtuθaɾ</phoneme></lexeme>
  <lexeme><grapheme>Otegi</grapheme><phoneme>oˈteɡi</phoneme></lexeme>
  <lexeme><grapheme>Puigdemont</grapheme><phoneme>ˌputʃdeˈmon</phoneme></lexeme>
  <lexeme><grapheme>Pujol</grapheme><phoneme>puˈʝol</phoneme></lexeme>
  <lexeme><grapheme>Renzi</grapheme><phoneme>ˈrentsi</phoneme></lexeme>
  <lexeme><grapheme>Retailleau</grapheme><phoneme>ˌretaˈʝo</phoneme></lexeme>
  <lexeme><grapheme>Rishi</grapheme><phoneme>ˈriʃi</phoneme></lexeme>
  <lexeme><grapheme>Rutte</grapheme><phoneme>ˈrute</phoneme></lexeme>
  <lexeme><grapheme>Sanna Marin</grapheme><phoneme>ˈsana ˈmaɾin</phoneme></lexeme>
  <lexeme><grapheme>Sarkozy</grapheme><phoneme>ˌsaɾkoˈsi</phoneme></lexeme>
  <lexeme><grapheme>Schäuble</grapheme><phoneme>ˈʃoible</phoneme></lexeme>
  <lexeme><grapheme>Schlein</grapheme><phoneme>ˈʃlaɪn</phoneme></lexeme>
  <lexeme><grapheme>Scholz</grapheme><phoneme>ˈʃolts</phoneme></lexeme>
  <lexeme><grapheme>Schröder</grapheme><phoneme>ˈʃɾedeɾ</phoneme></lexeme>
  <lexeme><grapheme>Sikorski</grapheme><phoneme>ʃiˈkoɾski</phoneme></lexeme>
  <lexeme><grapheme>Söder</grapheme><phoneme>ˈsedeɾ</phoneme></lexeme>
  <lexeme><grapheme>Starmer</grapheme><phoneme>ˈstaɾmeɾ</phoneme></lexeme>
  <lexeme><grapheme>Steinmeier</grapheme><phoneme>ˈʃtainˌmaɪeɾ</phoneme></lexeme>
  <lexeme><grapheme>Stoltenberg</grapheme><phoneme>esˈtoltembeɾɡ</phoneme></lexeme>
  <lexeme><grapheme>Stubb</grapheme><phoneme>ˈstub</phoneme></lexeme>
  <lexeme><grapheme>Sturgeon</grapheme><phoneme>ˈsteɾʝon</phoneme></lexeme>
  <lexeme><grapheme>Sunak</grapheme><phoneme>ˈsunak</phoneme></lexeme>
  <lexeme><grapheme>Swinney</grapheme><phoneme>ˈswini</phoneme></lexeme>
  <lexeme><grapheme>Szijjártó</grapheme><grapheme>Szijjarto</grapheme><phoneme>ˈsiʝaɾto</phoneme></lexeme>
  <lexeme><grapheme>Tajani</grapheme><phoneme>taˈʝani</phoneme></lexeme>
  <lexeme><grapheme>Thatcher</grapheme><phoneme>ˈθatʃeɾ</phoneme></lexeme>
  <lexeme><grapheme>Theresa May</grapheme><phoneme>teˈɾesa ˈmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Thunberg</grapheme><phoneme>ˈtumbeɾɡ</phoneme></lexeme>
  <lexeme><grapheme>Tony Blair</grapheme><phoneme>ˈtoni ˈbleɾ</phoneme></lexeme>
  <lexeme><grapheme>Truss</grapheme><phoneme>ˈtɾas</phoneme></lexeme>
  <lexeme><grapheme>Tsipras</grapheme><phoneme>ˈtsipɾas</phoneme></lexeme>
  <lexeme><grapheme>Ursula von der Leyen</grapheme><phoneme>ˈuɾsula ˈfon ˈdeɾ ˈlaʝen</phoneme></lexeme>
  <lexeme><grapheme>Varoufakis</grapheme><phoneme>ˌbaɾuˈfakis</phoneme></lexeme>
  <lexeme><grapheme>Viktor</grapheme><phoneme>ˈbiktoɾ</phoneme></lexeme>
  <lexeme><grapheme>Volker Türk</grapheme><phoneme>ˈtuɾk</phoneme></lexeme>
  <lexeme><grapheme>von der Leyen</grapheme><grapheme>Von der Leyen</grapheme><phoneme>ˈfon ˈdeɾ ˈlaʝen</phoneme></lexeme>
  <lexeme><grapheme>Vucic</grapheme><grapheme>Vučić</grapheme><phoneme>ˈbutʃitʃ</phoneme></lexeme>
  <lexeme><grapheme>Wałęsa</grapheme><grapheme>Walesa</grapheme><phoneme>baʊˈensa</phoneme></lexeme>
  <lexeme><grapheme>Weidel</grapheme><phoneme>ˈbaidel</phoneme></lexeme>
  <lexeme><grapheme>Wilders</grapheme><phoneme>ˈbildeɾs</phoneme></lexeme>

  <!-- Europa: lugares, partidos y medios -->
  <lexeme><grapheme>Auschwitz</grapheme><phoneme>ˈauʃbits</phoneme></lexeme>
  <lexeme><grapheme>Bataclan</grapheme><phoneme>ˌbataˈklan</phoneme></lexeme>
  <lexeme><grapheme>Belfast</grapheme><phoneme>ˈbelfast</phoneme></lexeme>
  <lexeme><grapheme>Birmingham</grapheme><phoneme>ˈbeɾminɡam</phoneme></lexeme>
  <lexeme><grapheme>Bizkaia</grapheme><phoneme>biθˈkaʝa</phoneme></lexeme>
  <lexeme><grapheme>Bordeaux</grapheme><phoneme>boɾˈdo</phoneme></lexeme>
  <lexeme><grapheme>Brexit</grapheme><phoneme>ˈbɾeksit</phoneme></lexeme>
  <lexeme><grapheme>Buchenwald</grapheme><phoneme>ˈbuxembald</phoneme></lexeme>
  <lexeme><grapheme>Buckingham</grapheme><phoneme>ˈbakinɡam</phoneme></lexeme>
  <lexeme><grapheme>Bundesbank</grapheme><phoneme>ˈbundesbank</phoneme></lexeme>
  <lexeme><grapheme>Bundestag</grapheme><phoneme>ˈbundestaɡ</phoneme></lexeme>
  <lexeme><grapheme>Bundeswehr</grapheme><phoneme>ˈbundesbeɾ</phoneme></lexeme>
  <lexeme><grapheme>Calais</grapheme><phoneme>kaˈle</phoneme></lexeme>
  <lexeme><grapheme>Cambridge</grapheme><phoneme>ˈkeimbɾitʃ</phoneme></lexeme>
  <lexeme><grapheme>Cannes</grapheme><phoneme>ˈkan</phoneme></lexeme>
  <lexeme><grapheme>Champs-Élysées</grapheme><phoneme>ˈʃans ˌeliˈse</phoneme></lexeme>
  <lexeme><grapheme>Charlie Hebdo</grapheme><phoneme>ˈtʃaɾli ebˈdo</phoneme></lexeme>
  <lexeme><grapheme>Corriere della Sera</grapheme><phoneme>ˌkoriˈeɾe ˈdela ˈseɾa</phoneme></lexeme>
  <lexeme><grapheme>Dachau</grapheme><phoneme>ˈdaˌxaʊ</phoneme></lexeme>
  <lexeme><grapheme>Davos</grapheme><phoneme>daˈbos</phoneme></lexeme>
  <lexeme><grapheme>Downing Street</grapheme><phoneme>ˈdaunin ˈstɾit</phoneme></lexeme>
  <lexeme><grapheme>Düsseldorf</grapheme><grapheme>Dusseldorf</grapheme><phoneme>ˈduseldoɾf</phoneme></lexeme>
  <lexeme><grapheme>Eixample</grapheme><phoneme>eɪˈʃample</phoneme></lexeme>
  <lexeme><grapheme>El País</grapheme><phoneme>el paˈis</phoneme></lexeme>
  <lexeme><grapheme>Ertzaina</grapheme><phoneme>eɾˈtʃaɪna</phoneme></lexeme>
  <lexeme><grapheme>Ertzaintza</grapheme><phoneme>eɾˈtʃantʃa</phoneme></lexeme>
  <lexeme><grapheme>Euskadi</grapheme><phoneme>eʊsˈkedi</phoneme></lexeme>
  <lexeme><grapheme>Fidesz</grapheme><phoneme>ˈfides</phoneme></lexeme>
  <lexeme><grapheme>Generalitat</grapheme><phoneme>ˌʝeneˌɾaliˈtat</phoneme></lexeme>
  <lexeme><grapheme>Gernika</grapheme><phoneme>ɡeɾˈnika</phoneme></lexeme>
  <lexeme><grapheme>Gipuzkoa</grapheme><phoneme>ˌɡipuθˈkoa</phoneme></lexeme>
  <lexeme><grapheme>Girona</grapheme><phoneme>ʝiˈɾona</phoneme></lexeme>
  <lexeme><grapheme>Glasgow</grapheme><phoneme>ˈɡlasɡow</phoneme></lexeme>
  <lexeme><grapheme>Greenwich</grapheme><phoneme>ˈɡɾenitʃ</phoneme></lexeme>
  <lexeme><grapheme>Hannover</grapheme><phoneme>xaˈnobeɾ</phoneme></lexeme>
  <lexeme><grapheme>Heathrow</grapheme><phoneme>xiθˈɾow</phoneme></lexeme>
  <lexeme><grapheme>Helsinki</grapheme><phoneme>ˈxelsinki</phoneme></lexeme>
  <lexeme><grapheme>La Repubblica</grapheme><phoneme>la reˈpublika</phoneme></lexeme>
  <lexeme><grapheme>Le Bourget</grapheme><phoneme>le buɾˈʝe</phoneme></lexeme>
  <lexeme><grapheme>Lehendakari</grapheme><grapheme>lehendakari</grapheme><phoneme>ˌlendaˈkaɾi</phoneme></lexeme>
  <lexeme><grapheme>Leicester</grapheme><phoneme>ˈlesteɾ</phoneme></lexeme>
  <lexeme><grapheme>Leipzig</grapheme><phoneme>ˈlaiptsiɡ</phoneme></lexeme>
  <lexeme><grapheme>Lille</grapheme><phoneme>ˈlil</phoneme></lexeme>
  <lexeme><grapheme>Liverpool</grapheme><phoneme>ˈlibeɾpul</phoneme></lexeme>
  <lexeme><grapheme>Ljubljana</grapheme><phoneme>liˌubliˈana</phoneme></lexeme>
  <lexeme><grapheme>Maastricht</grapheme><phoneme>ˈmastɾix</phoneme></lexeme>
  <lexeme><grapheme>Manchester</grapheme><phoneme>ˈmantʃesteɾ</phoneme></lexeme>
  <lexeme><grapheme>Matignon</grapheme><phoneme>ˌmatiˈɲon</phoneme></lexeme>
  <lexeme><grapheme>Mossos</grapheme><phoneme>ˈmosos</phoneme></lexeme>
  <lexeme><grapheme>Mossos d'Esquadra</grapheme><phoneme>ˈmosos desˈkwadɾa</phoneme></lexeme>
  <lexeme><grapheme>Nanterre</grapheme><phoneme>nanˈteɾ</phoneme></lexeme>
  <lexeme><grapheme>Nantes</grapheme><phoneme>ˈnant</phoneme></lexeme>
  <lexeme><grapheme>Newcastle</grapheme><phoneme>njuˈkasel</phoneme></lexeme>
  <lexeme><grapheme>Oxford</grapheme><phoneme>ˈoksfoɾd</phoneme></lexeme>
  <lexeme><grapheme>Podgorica</grapheme><phoneme>ˈpodɡoˌɾitsa</phoneme></lexeme>
  <lexeme><grapheme>Pristina</grapheme><phoneme>ˈpɾiʃtina</phoneme></lexeme>
  <lexeme><grapheme>Ramstein</grapheme><phoneme>ˈramʃtaɪn</phoneme></lexeme>
  <lexeme><grapheme>Reikiavik</grapheme><grapheme>Reykjavik</grapheme><phoneme>ˈreiˌkjabik</phoneme></lexeme>
  <lexeme><grapheme>Reims</grapheme><phoneme>ˈrens</phoneme></lexeme>
  <lexeme><grapheme>Rzeszów</grapheme><grapheme>Rzeszow</grapheme><phoneme>ˈʝeʃuf</phoneme></lexeme>
  <lexeme><grapheme>Sanxenxo</grapheme><phoneme>sanˈʃenʃo</phoneme></lexeme>
  <lexeme><grapheme>Sarajevo</grapheme><phoneme>ˌsaɾaɪˈebo</phoneme></lexeme>
  <lexeme><grapheme>Schengen</grapheme><phoneme>ˈʃenɡen</phoneme></lexeme>
  <lexeme><grapheme>Scotland Yard</grapheme><phoneme>ˈskotlan ˈʝaɾd</phoneme></lexeme>
  <lexeme><grapheme>Sinn Féin</grapheme><phoneme>ˈʃin ˈfeɪn</phoneme></lexeme>
  <lexeme><grapheme>Skopje</grapheme><phoneme>ˈskopje</phoneme></lexeme>
  <lexeme><grapheme>Srebrenica</grapheme><phoneme>ˌsrebɾeˈnitsa</phoneme></lexeme>
  <lexeme><grapheme>Stuttgart</grapheme><phoneme>ˈʃtutɡaɾt</phoneme></lexeme>
  <lexeme><grapheme>Süddeutsche Zeitung</grapheme><phoneme>ˈsudoɪtʃe ˈtsaɪtun</phoneme></lexeme>
  <lexeme><grapheme>Tallin</grapheme><grapheme>Tallinn</grapheme><phoneme>ˈtalin</phoneme></lexeme>
  <lexeme><grapheme>Toulouse</grapheme><phoneme>tuˈlus</phoneme></lexeme>
  <lexeme><grapheme>Vichy</grapheme><phoneme>biˈʃi</phoneme></lexeme>
  <lexeme><grapheme>Wembley</grapheme><phoneme>ˈwembli</phoneme></lexeme>
  <lexeme><grapheme>Westminster</grapheme><phoneme>ˈwesminsteɾ</phoneme></lexeme>
  <lexeme><grapheme>Wolfsburgo</grapheme><phoneme>bolfsˈbuɾɡo</phoneme></lexeme>
  <lexeme><grapheme>Wroclaw</grapheme><grapheme>Wrocław</grapheme><phoneme>ˈbɾotswaf</phoneme></lexeme>
  <lexeme><grapheme>Xunta</grapheme><phoneme>ˈʃunta</phoneme></lexeme>
  <lexeme><grapheme>Zúrich</grapheme><grapheme>Zurich</grapheme><phoneme>ˈθuɾix</phoneme></lexeme>

  <!-- Brasil y Portugal -->
  <lexeme><grapheme>Alckmin</grapheme><phoneme>ˌalkiˈmin</phoneme></lexeme>
  <lexeme><grapheme>Alexandre de Moraes</grapheme><phoneme>ˌaleˈʃandɾe de moˈɾais</phoneme></lexeme>
  <lexeme><grapheme>Bahia</grapheme><phoneme>baˈia</phoneme></lexeme>
  <lexeme><grapheme>Dilma Rousseff</grapheme><phoneme>ˈdilma ruˈsef</phoneme></lexeme>
  <lexeme><grapheme>Folha</grapheme><phoneme>ˈfoʎa</phoneme></lexeme>
  <lexeme><grapheme>Folha de São Paulo</grapheme><grapheme>Folha de S.Paulo</grapheme><phoneme>ˈfoʎa de ˈsam ˈpaʊlo</phoneme></lexeme>
  <lexeme><grapheme>Geraldo Alckmin</grapheme><phoneme>ʝeˈɾaldo ˌalkiˈmin</phoneme></lexeme>
  <lexeme><grapheme>Haddad</grapheme><phoneme>xaˈdad</phoneme></lexeme>
  <lexeme><grapheme>Itamaraty</grapheme><phoneme>ˌitaˌmaɾaˈti</phoneme></lexeme>
  <lexeme><grapheme>Jair</grapheme><phoneme>ʝaˈiɾ</phoneme></lexeme>
  <lexeme><grapheme>Janja</grapheme><phoneme>ˈʝaɲa</phoneme></lexeme>
  <lexeme><grapheme>Lewandowski</grapheme><phoneme>ˌlebanˈdofski</phoneme></lexeme>
  <lexeme><grapheme>Maranhão</grapheme><phoneme>ˌmaɾaˈɲao</phoneme></lexeme>
  <lexeme><grapheme>Marcelo Rebelo de Sousa</grapheme><phoneme>maɾˈselo reˈbelo de ˈsowsa</phoneme></lexeme>
  <lexeme><grapheme>Marielle Franco</grapheme><phoneme>maˈɾjele ˈfɾanko</phoneme></lexeme>
  <lexeme><grapheme>Mato Grosso</grapheme><phoneme>ˈmato ˈɡɾoso</phoneme></lexeme>
  <lexeme><grapheme>Minas Gerais</grapheme><phoneme>ˈminas ˈʝeɾaɪs</phoneme></lexeme>
  <lexeme><grapheme>Moraes</grapheme><phoneme>moˈɾais</phoneme></lexeme>
  <lexeme><grapheme>O Globo</grapheme><phoneme>o ˈɡlobo</phoneme></lexeme>
  <lexeme><grapheme>Petrobras</grapheme><phoneme>ˌpetɾoˈbɾas</phoneme></lexeme>
  <lexeme><grapheme>Rede Globo</grapheme><phoneme>ˈredi ˈɡlobo</phoneme></lexeme>
  <lexeme><grapheme>Rousseff</grapheme><phoneme>ruˈsef</phoneme></lexeme>
  <lexeme><grapheme>São Paulo</grapheme><grapheme>Sao Paulo</grapheme><phoneme>ˈsam ˈpaʊlo</phoneme></lexeme>
  <lexeme><grapheme>Temer</grapheme><phoneme>ˈtemeɾ</phoneme></lexeme>

  <!-- América Latina y el Caribe -->
  <lexeme><grapheme>Abya Yala</grapheme><phoneme>ˈabja ˈʝala</phoneme></lexeme>
  <lexeme><grapheme>Ariel Henry</grapheme><phoneme>aˈɾjel anˈri</phoneme></lexeme>
  <lexeme><grapheme>Aristide</grapheme><phoneme>ˌaɾisˈtid</phoneme></lexeme>
  <lexeme><grapheme>Bahamas</grapheme><phoneme>baˈxamas</phoneme></lexeme>
  <lexeme><grapheme>Boric</grapheme><phoneme>ˈboɾitʃ</phoneme></lexeme>
  <lexeme><grapheme>Bryan</grapheme><grapheme>Brian</grapheme><phoneme>ˈbɾaɪan</phoneme></lexeme>
  <lexeme><grapheme>Bullrich</grapheme><phoneme>ˈbulritʃ</phoneme></lexeme>
  <lexeme><grapheme>Cap-Haïtien</grapheme><phoneme>ˈkap aɪˈtjen</phoneme></lexeme>
  <lexeme><grapheme>Chihuahua</grapheme><phoneme>ˈtʃjwaʊa</phoneme></lexeme>
  <lexeme><grapheme>Choquehuanca</grapheme><phoneme>ˌtʃokeʊˈanka</phoneme></lexeme>
  <lexeme><grapheme>Coahuila</grapheme><phoneme>ˌkoaʊˈila</phoneme></lexeme>
  <lexeme><grapheme>Duvalier</grapheme><phoneme>ˌdubaˈlje</phoneme></lexeme>
  <lexeme><grapheme>Edward</grapheme><phoneme>ˈedwaɾd</phoneme></lexeme>
  <lexeme><grapheme>Freddy</grapheme><phoneme>ˈfɾedi</phoneme></lexeme>
  <lexeme><grapheme>Fujimori</grapheme><phoneme>ˌfuʝiˈmoɾi</phoneme></lexeme>
  <lexeme><grapheme>Guyana</grapheme><phoneme>ɡwaˈʝana</phoneme></lexeme>
  <lexeme><grapheme>Harry</grapheme><phoneme>ˈxari</phoneme></lexeme>
  <lexeme><grapheme>Henry</grapheme><phoneme>ˈxenri</phoneme></lexeme>
  <lexeme><grapheme>Holness</grapheme><phoneme>ˈxolnes</phoneme></lexeme>
  <lexeme><grapheme>Irfaan Ali</grapheme><phoneme>iɾˈfan aˈli</phoneme></lexeme>
  <lexeme><grapheme>Ixtapa</grapheme><phoneme>isˈtapa</phoneme></lexeme>
  <lexeme><grapheme>Jackson</grapheme><phoneme>ˈʝakson</phoneme></lexeme>
  <lexeme><grapheme>Javier Milei</grapheme><phoneme>xaˈbjeɾ miˈlei</phoneme></lexeme>
  <lexeme><grapheme>Jefferson</grapheme><phoneme>ˈʝefeɾson</phoneme></lexeme>
  <lexeme><grapheme>Jennifer López</grapheme><grapheme>Jennifer Lopez</grapheme><phoneme>ˈʝenifeɾ loˈpeθ</phoneme></lexeme>
  <lexeme><grapheme>Johnny</grapheme><phoneme>ˈʝoni</phoneme></lexeme>
  <lexeme><grapheme>Jonathan</grapheme><grapheme>Johnatan</grapheme><phoneme>ˈʝonatan</phoneme></lexeme>
  <lexeme><grapheme>Jovenel Moïse</grapheme><grapheme>Jovenel Moise</grapheme><phoneme>ˌʝobeˈnel moˈis</phoneme></lexeme>
  <lexeme><grapheme>Kicillof</grapheme><grapheme>Kiciloff</grapheme><phoneme>ˌkisiˈlof</phoneme></lexeme>
  <lexeme><grapheme>Kingston</grapheme><phoneme>ˈkinston</phoneme></lexeme>
  <lexeme><grapheme>Kirchner</grapheme><phoneme>ˈkiɾtʃneɾ</phoneme></lexeme>
  <lexeme><grapheme>Kuczynski</grapheme><phoneme>kuˈtʃinski</phoneme></lexeme>
  <lexeme><grapheme>Lasso</grapheme><phoneme>ˈlaso</phoneme></lexeme>
  <lexeme><grapheme>Massa</grapheme><phoneme>ˈmasa</phoneme></lexeme>
  <lexeme><grapheme>mexiquense</grapheme><phoneme>ˌmexiˈkense</phoneme></lexeme>
  <lexeme><grapheme>Mia Mottley</grapheme><phoneme>ˈmia ˈmotli</phoneme></lexeme>
  <lexeme><grapheme>Milei</grapheme><phoneme>miˈlei</phoneme></lexeme>
  <lexeme><grapheme>Moïse</grapheme><grapheme>Moise</grapheme><phoneme>moˈis</phoneme></lexeme>
  <lexeme><grapheme>Nassau</grapheme><phoneme>naˈso</phoneme></lexeme>
  <lexeme><grapheme>Nezahualcóyotl</grapheme><phoneme>ˌneθaʊalˈkoʝotl</phoneme></lexeme>
  <lexeme><grapheme>Oaxaca</grapheme><phoneme>ˌoaˈxaka</phoneme></lexeme>
  <lexeme><grapheme>Rafael Grossi</grapheme><phoneme>ˌrafaˈel ˈɡɾosi</phoneme></lexeme>
  <lexeme><grapheme>Richard</grapheme><phoneme>ˈritʃaɾd</phoneme></lexeme>
  <lexeme><grapheme>Steve</grapheme><phoneme>ˈstib</phoneme></lexeme>
  <lexeme><grapheme>Taxco</grapheme><phoneme>ˈtasko</phoneme></lexeme>
  <lexeme><grapheme>Tehuantepec</grapheme><phoneme>ˌteʊanˈtepek</phoneme></lexeme>
  <lexeme><grapheme>Teotihuacán</grapheme><phoneme>ˌteotjwaˈkan</phoneme></lexeme>
  <lexeme><grapheme>texano</grapheme><phoneme>teˈxano</phoneme></lexeme>
  <lexeme><grapheme>Texas</grapheme><phoneme>ˈtexas</phoneme></lexeme>
  <lexeme><grapheme>Tiahuanaco</grapheme><grapheme>Tiwanaku</grapheme><phoneme>tjwaˈnako</phoneme></lexeme>
  <lexeme><grapheme>Tlaxcala</grapheme><phoneme>tlasˈkala</phoneme></lexeme>
  <lexeme><grapheme>Trinidad y Tobago</grapheme><phoneme>ˌtɾiniˈdad ˈi toˈbaɡo</phoneme></lexeme>
  <lexeme><grapheme>Walter</grapheme><phoneme>ˈwalteɾ</phoneme></lexeme>
  <lexeme><grapheme>Washington Abdala</grapheme><phoneme>ˈwaʃinton abˈdala</phoneme></lexeme>
  <lexeme><grapheme>Wayuu</grapheme><grapheme>wayuu</grapheme><grapheme>wayúu</grapheme><phoneme>waˈʝu</phoneme></lexeme>
  <lexeme><grapheme>William Lai</grapheme><phoneme>ˈwiljam ˈlaɪ</phoneme></lexeme>
  <lexeme><grapheme>Wilmer</grapheme><phoneme>ˈwilmeɾ</phoneme></lexeme>
  <lexeme><grapheme>Wiphala</grapheme><grapheme>wiphala</grapheme><phoneme>wiˈpala</phoneme></lexeme>
  <lexeme><grapheme>Xalapa</grapheme><phoneme>xaˈlapa</phoneme></lexeme>
  <lexeme><grapheme>Xela</grapheme><phoneme>ˈʃela</phoneme></lexeme>
  <lexeme><grapheme>Ypacaraí</grapheme><phoneme>ˌipaˌkaɾaˈi</phoneme></lexeme>

  <!-- África -->
  <lexeme><grapheme>Abidján</grapheme><phoneme>ˌabiˈʝan</phoneme></lexeme>
  <lexeme><grapheme>Abiy</grapheme><phoneme>aˈbi</phoneme></lexeme>
  <lexeme><grapheme>Abiy Ahmed</grapheme><phoneme>aˈbi ˈaxmed</phoneme></lexeme>
  <lexeme><grapheme>Afewerki</grapheme><phoneme>aˈfweɾki</phoneme></lexeme>
  <lexeme><grapheme>Akufo-Addo</grapheme><phoneme>aˈkufo ˈado</phoneme></lexeme>
  <lexeme><grapheme>Al Shabab</grapheme><grapheme>Al Shabaab</grapheme><grapheme>al-Shabaab</grapheme><phoneme>ˌaʃaˈbab</phoneme></lexeme>
  <lexeme><grapheme>Alassane</grapheme><phoneme>ˌalaˈsan</phoneme></lexeme>
  <lexeme><grapheme>Amhara</grapheme><phoneme>amˈxaɾa</phoneme></lexeme>
  <lexeme><grapheme>Assimi Goïta</grapheme><phoneme>aˈsimi ɡoˈita</phoneme></lexeme>
  <lexeme><grapheme>Bazoum</grapheme><phoneme>ˈbaθum</phoneme></lexeme>
  <lexeme><grapheme>Boko Haram</grapheme><phoneme>ˈboko ˈxaɾam</phoneme></lexeme>
  <lexeme><grapheme>Buhari</grapheme><phoneme>buˈxaɾi</phoneme></lexeme>
  <lexeme><grapheme>Ciudad del Cabo</grapheme><phoneme>θjuˈdad del ˈkabo</phoneme></lexeme>
  <lexeme><grapheme>Costa de Marfil</grapheme><phoneme>ˈkosta de maɾˈfil</phoneme></lexeme>
  <lexeme><grapheme>Cyril Ramaphosa</grapheme><phoneme>ˈsiɾil ˌramaˈfosa</phoneme></lexeme>
  <lexeme><grapheme>Déby</grapheme><phoneme>deˈbi</phoneme></lexeme>
  <lexeme><grapheme>Diomaye Faye</grapheme><phoneme>djoˈmaʝe ˈfaɪ</phoneme></lexeme>
  <lexeme><grapheme>Gbagbo</grapheme><phoneme>ˈbaɡbo</phoneme></lexeme>
  <lexeme><grapheme>Gnassingbé</grapheme><phoneme>ˌɲasimˈbe</phoneme></lexeme>
  <lexeme><grapheme>Goïta</grapheme><grapheme>Goita</grapheme><phoneme>ɡoˈita</phoneme></lexeme>
  <lexeme><grapheme>Harare</grapheme><phoneme>xaˈɾaɾe</phoneme></lexeme>
  <lexeme><grapheme>Hichilema</grapheme><phoneme>ˌxitʃiˈlema</phoneme></lexeme>
  <lexeme><grapheme>Ibrahim Traoré</grapheme><phoneme>iˈbɾaxim ˌtɾaoˈɾe</phoneme></lexeme>
  <lexeme><grapheme>Janjaweed</grapheme><phoneme>ˌʝaɲaʊˈid</phoneme></lexeme>
  <lexeme><grapheme>Johannesburgo</grapheme><phoneme>ˌʝoxanesˈbuɾɡo</phoneme></lexeme>
  <lexeme><grapheme>Kenyatta</grapheme><phoneme>keˈnjata</phoneme></lexeme>
  <lexeme><grapheme>Kinsasa</grapheme><grapheme>Kinshasa</grapheme><phoneme>kinˈʃasa</phoneme></lexeme>
  <lexeme><grapheme>Machar</grapheme><phoneme>maˈʃaɾ</phoneme></lexeme>
  <lexeme><grapheme>Macky Sall</grapheme><phoneme>ˈmaki ˈsal</phoneme></lexeme>
  <lexeme><grapheme>Malawi</grapheme><phoneme>maˈlaʊi</phoneme></lexeme>
  <lexeme><grapheme>Mbeki</grapheme><phoneme>emˈbeki</phoneme></lexeme>
  <lexeme><grapheme>Mnangagwa</grapheme><phoneme>ˌenanˈɡaɡwa</phoneme></lexeme>
  <lexeme><grapheme>Nkrumah</grapheme><phoneme>enˈkɾuma</phoneme></lexeme>
  <lexeme><grapheme>Obasanjo</grapheme><phoneme>ˌobaˈsaɲo</phoneme></lexeme>
  <lexeme><grapheme>Ouagadougou</grapheme><phoneme>ˌwaɡaduˈɡu</phoneme></lexeme>
  <lexeme><grapheme>Ouattara</grapheme><phoneme>waˈtaɾa</phoneme></lexeme>
  <lexeme><grapheme>Sahel</grapheme><phoneme>saˈxel</phoneme></lexeme>
  <lexeme><grapheme>Salva Kiir</grapheme><phoneme>ˈsalba ˈkiɾ</phoneme></lexeme>
  <lexeme><grapheme>Tchiani</grapheme><phoneme>ˈtjani</phoneme></lexeme>
  <lexeme><grapheme>Tshisekedi</grapheme><phoneme>ˌtʃiseˈkedi</phoneme></lexeme>

  <!-- Palabras extranjeras de las noticias -->
  <lexeme><grapheme>affaire</grapheme><phoneme>aˈfeɾ</phoneme></lexeme>
  <lexeme><grapheme>amateur</grapheme><phoneme>ˌamaˈteɾ</phoneme></lexeme>
  <lexeme><grapheme>apartheid</grapheme><phoneme>ˌapaɾˈxeid</phoneme></lexeme>
  <lexeme><grapheme>ballet</grapheme><phoneme>baˈle</phoneme></lexeme>
  <lexeme><grapheme>blitzkrieg</grapheme><phoneme>ˈblitskɾiɡ</phoneme></lexeme>
  <lexeme><grapheme>bluetooth</grapheme><phoneme>ˈblutuθ</phoneme></lexeme>
  <lexeme><grapheme>boutique</grapheme><phoneme>buˈtik</phoneme></lexeme>
  <lexeme><grapheme>bulldozer</grapheme><phoneme>bulˈdoθeɾ</phoneme></lexeme>
  <lexeme><grapheme>bypass</grapheme><phoneme>baɪˈpas</phoneme></lexeme>
  <lexeme><grapheme>chalet</grapheme><phoneme>tʃaˈle</phoneme></lexeme>
  <lexeme><grapheme>copyright</grapheme><phoneme>ˌkopiˈrait</phoneme></lexeme>
  <lexeme><grapheme>crowdfunding</grapheme><phoneme>ˈkɾaudˌfandin</phoneme></lexeme>
  <lexeme><grapheme>dossier</grapheme><phoneme>doˈsje</phoneme></lexeme>
  <lexeme><grapheme>drone</grapheme><phoneme>ˈdɾon</phoneme></lexeme>
  <lexeme><grapheme>dumping</grapheme><phoneme>ˈdampin</phoneme></lexeme>
  <lexeme><grapheme>e-mail</grapheme><phoneme>iˈmeɪl</phoneme></lexeme>
  <lexeme><grapheme>email</grapheme><phoneme>iˈmeɪl</phoneme></lexeme>
  <lexeme><grapheme>establishment</grapheme><phoneme>ˌestaˈbliʃment</phoneme></lexeme>
  <lexeme><grapheme>fake news</grapheme><phoneme>ˈfeɪk ˈnjus</phoneme></lexeme>
  <lexeme><grapheme>falafel</grapheme><phoneme>faˈlafel</phoneme></lexeme>
  <lexeme><grapheme>freelance</grapheme><phoneme>ˈfɾilans</phoneme></lexeme>
  <lexeme><grapheme>führer</grapheme><phoneme>ˈfuɾeɾ</phoneme></lexeme>
  <lexeme><grapheme>G. W. Bush</grapheme><phoneme>ˈʝoɾtʃ ˈwokeɾ ˈbuʃ</phoneme></lexeme>
  <lexeme><grapheme>geiser</grapheme><phoneme>ˈɡeiseɾ</phoneme></lexeme>
  <lexeme><grapheme>geisha</grapheme><phoneme>ˈɡeiʃa</phoneme></lexeme>
  <lexeme><grapheme>Gestapo</grapheme><phoneme>ɡesˈtapo</phoneme></lexeme>
  <lexeme><grapheme>glamour</grapheme><phoneme>ɡlaˈmuɾ</phoneme></lexeme>
  <lexeme><grapheme>gourmet</grapheme><phoneme>ɡuɾˈme</phoneme></lexeme>
  <lexeme><grapheme>hackear</grapheme><phoneme>ˌxakeˈaɾ</phoneme></lexeme>
  <lexeme><grapheme>hackeo</grapheme><phoneme>xaˈkeo</phoneme></lexeme>
  <lexeme><grapheme>hacker</grapheme><phoneme>ˈxakeɾ</phoneme></lexeme>
  <lexeme><grapheme>hackers</grapheme><phoneme>ˈxakeɾs</phoneme></lexeme>
  <lexeme><grapheme>hardware</grapheme><phoneme>ˈxaɾdweɾ</phoneme></lexeme>
  <lexeme><grapheme>hip hop</grapheme><phoneme>ˈxip ˈxop</phoneme></lexeme>
  <lexeme><grapheme>hobby</grapheme><phoneme>ˈxobi</phoneme></lexeme>
  <lexeme><grapheme>holding</grapheme><phoneme>ˈxoldin</phoneme></lexeme>
  <lexeme><grapheme>hooligan</grapheme><phoneme>ˈxuliɡan</phoneme></lexeme>
  <lexeme><grapheme>hotspot</grapheme><phoneme>ˈxotspot</phoneme></lexeme>
  <lexeme><grapheme>hummus</grapheme><phoneme>ˈxumus</phoneme></lexeme>
  <lexeme><grapheme>iceberg</grapheme><phoneme>ˈikbeɾɡ</phoneme></lexeme>
  <lexeme><grapheme>impeachment</grapheme><phoneme>imˈpitʃment</phoneme></lexeme>
  <lexeme><grapheme>jazz</grapheme><phoneme>ˈʝas</phoneme></lexeme>
  <lexeme><grapheme>jeep</grapheme><phoneme>ˈʝip</phoneme></lexeme>
  <lexeme><grapheme>jersey</grapheme><phoneme>ˈʝeɾseɪ</phoneme></lexeme>
  <lexeme><grapheme>jet</grapheme><phoneme>ˈʝet</phoneme></lexeme>
  <lexeme><grapheme>jets</grapheme><phoneme>ˈʝets</phoneme></lexeme>
  <lexeme><grapheme>joystick</grapheme><phoneme>ˈʝoistik</phoneme></lexeme>
  <lexeme><grapheme>judo</grapheme><phoneme>ˈʝudo</phoneme></lexeme>
  <lexeme><grapheme>kaiser</grapheme><phoneme>ˈkaiseɾ</phoneme></lexeme>
  <lexeme><grapheme>know-how</grapheme><phoneme>ˈnou ˈxau</phoneme></lexeme>
  <lexeme><grapheme>leitmotiv</grapheme><phoneme>ˈlaitˌmotif</phoneme></lexeme>
  <lexeme><grapheme>light</grapheme><phoneme>ˈlaɪt</phoneme></lexeme>
  <lexeme><grapheme>lobby</grapheme><phoneme>ˈlobi</phoneme></lexeme>
  <lexeme><grapheme>Luftwaffe</grapheme><phoneme>luftˈbafe</phoneme></lexeme>
  <lexeme><grapheme>manager</grapheme><phoneme>ˈmanaʝeɾ</phoneme></lexeme>
  <lexeme><grapheme>marketing</grapheme><phoneme>ˈmaɾketin</phoneme></lexeme>
  <lexeme><grapheme>mobbing</grapheme><phoneme>ˈmobin</phoneme></lexeme>
  <lexeme><grapheme>online</grapheme><phoneme>onˈlain</phoneme></lexeme>
  <lexeme><grapheme>outsourcing</grapheme><phoneme>aʊˈtsoɾsin</phoneme></lexeme>
  <lexeme><grapheme>podcast</grapheme><phoneme>ˈpodkast</phoneme></lexeme>
  <lexeme><grapheme>rating</grapheme><phoneme>ˈreɪtin</phoneme></lexeme>
  <lexeme><grapheme>ratings</grapheme><phoneme>ˈreɪtins</phoneme></lexeme>
  <lexeme><grapheme>reich</grapheme><phoneme>ˈraix</phoneme></lexeme>
  <lexeme><grapheme>sándwich</grapheme><phoneme>ˈsanɡuitʃ</phoneme></lexeme>
  <lexeme><grapheme>séquel</grapheme><phoneme>ˈʃekel</phoneme></lexeme>
  <lexeme><grapheme>shekel</grapheme><phoneme>ˈʃekel</phoneme></lexeme>
  <lexeme><grapheme>sheriff</grapheme><phoneme>ˈʃeɾif</phoneme></lexeme>
  <lexeme><grapheme>sioux</grapheme><phoneme>ˈsjuks</phoneme></lexeme>
  <lexeme><grapheme>sketch</grapheme><phoneme>ˈsketʃ</phoneme></lexeme>
  <lexeme><grapheme>skinhead</grapheme><phoneme>ˈskinxed</phoneme></lexeme>
  <lexeme><grapheme>slogan</grapheme><phoneme>esˈloɡan</phoneme></lexeme>
  <lexeme><grapheme>smartphone</grapheme><phoneme>esˈmaɾfon</phoneme></lexeme>
  <lexeme><grapheme>smog</grapheme><phoneme>esˈmoɡ</phoneme></lexeme>
  <lexeme><grapheme>software</grapheme><phoneme>ˈsofweɾ</phoneme></lexeme>
  <lexeme><grapheme>spam</grapheme><phoneme>ˈespam</phoneme></lexeme>
  <lexeme><grapheme>spot</grapheme><phoneme>esˈpot</phoneme></lexeme>
  <lexeme><grapheme>spray</grapheme><phoneme>esˈpɾai</phoneme></lexeme>
  <lexeme><grapheme>staff</grapheme><phoneme>esˈtaf</phoneme></lexeme>
  <lexeme><grapheme>stand</grapheme><phoneme>esˈtan</phoneme></lexeme>
  <lexeme><grapheme>startup</grapheme><phoneme>esˈtaɾtap</phoneme></lexeme>
  <lexeme><grapheme>statu quo</grapheme><phoneme>esˈtatu ˈkwo</phoneme></lexeme>
  <lexeme><grapheme>status quo</grapheme><phoneme>esˈtatus ˈkwo</phoneme></lexeme>
  <lexeme><grapheme>stock</grapheme><phoneme>esˈtok</phoneme></lexeme>
  <lexeme><grapheme>stop</grapheme><phoneme>esˈtop</phoneme></lexeme>
  <lexeme><grapheme>streaming</grapheme><phoneme>esˈtɾimin</phoneme></lexeme>
  <lexeme><grapheme>sushi</grapheme><phoneme>ˈsuʃi</phoneme></lexeme>
  <lexeme><grapheme>think tank</grapheme><phoneme>ˈθink ˈtank</phoneme></lexeme>
  <lexeme><grapheme>think tanks</grapheme><phoneme>ˈθink ˈtanks</phoneme></lexeme>
  <lexeme><grapheme>thriller</grapheme><phoneme>ˈθetaˈrileɾ</phoneme></lexeme>
  <lexeme><grapheme>ticket</grapheme><phoneme>ˈtiket</phoneme></lexeme>
  <lexeme><grapheme>tour</grapheme><phoneme>ˈtuɾ</phoneme></lexeme>
  <lexeme><grapheme>tsunami</grapheme><phoneme>tsuˈnami</phoneme></lexeme>
  <lexeme><grapheme>tweet</grapheme><phoneme>ˈtwit</phoneme></lexeme>
  <lexeme><grapheme>vedette</grapheme><phoneme>beˈdet</phoneme></lexeme>
  <lexeme><grapheme>websites</grapheme><phoneme>webˈsaɪts</phoneme></lexeme>
  <lexeme><grapheme>weekend</grapheme><phoneme>ˈwikend</phoneme></lexeme>
  <lexeme><grapheme>Wehrmacht</grapheme><phoneme>ˈbeɾmaxt</phoneme></lexeme>
  <lexeme><grapheme>western</grapheme><phoneme>ˈwesteɾn</phoneme></lexeme>
  <lexeme><grapheme>yihadistas</grapheme><phoneme>ˌʝixaˈdistas</phoneme></lexeme>
  <lexeme><grapheme>zoom</grapheme><phoneme>ˈsum</phoneme></lexeme>

</lexicon>
