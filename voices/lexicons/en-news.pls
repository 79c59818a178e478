<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Names in world news, as a careful American broadcaster says them. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
  xmlns:say="urn:listen:say" alphabet="ipa" xml:lang="en">

  <!-- Russia and the former Soviet Union: people -->
  <lexeme role="say:person"><grapheme>Abramovich</grapheme><phoneme>ɑːˈbɹɑːməvɪtʃ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Aliyev</grapheme><phoneme>ɑːˈliːɛv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bastrykin</grapheme><phoneme>bɑːˈstɹiːkɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Belousov</grapheme><phoneme>ˌbɛləˈuːsɔːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Berdimuhamedov</grapheme><grapheme>Berdymukhamedov</grapheme><phoneme>ˌbɛɹdiˌmuːhəˈmɛdɔːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Budanov</grapheme><phoneme>buːˈdɑːnɔːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Chernyshenko</grapheme><phoneme>tʃɛɹniˈʃɛŋkoʊ</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Dmitriy</grapheme><phoneme>dəˈmiːtɹi</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Dmytro</grapheme><phoneme>dəmɪˈtɹoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Dugin</grapheme><phoneme>ˈduːɡɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Gerasimov</grapheme><phoneme>ɡɛˈɹɑːsɪmɔːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Gorbachev</grapheme><phoneme>ˈɡɔːɹbətʃɔːf</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ivanishvili</grapheme><phoneme>ɪˌvɑːnɪʃˈviːli</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Japarov</grapheme><phoneme>dʒɑːˈpɑːɹɔːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kadyrov</grapheme><phoneme>kɑːˈdiːɹɔːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kara-Murza</grapheme><phoneme>ˌkɑːɹəmʊɹˈzɑː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kasparov</grapheme><phoneme>kɑːˈspɑːɹɔːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Khodorkovsky</grapheme><phoneme>ˌkoʊdɚˈkɔːfski</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Khrushchev</grapheme><phoneme>ˈkɹuːʃtʃɛf</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Kirill</grapheme><phoneme>kɪˈɹɪl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kiriyenko</grapheme><phoneme>ˌkɪɹiˈɛŋkoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kobakhidze</grapheme><phoneme>ˌkoʊbəˈkiːdzə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kuleba</grapheme><phoneme>kuːˈlɛbə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kurginyan</grapheme><phoneme>ˌkʊɹɡɪnˈjɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Lukashenka</grapheme><phoneme>ˌluːkəˈʃɛŋkoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Malofeev</grapheme><phoneme>ˌmæləˈfeɪɛv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Matviyenko</grapheme><phoneme>ˌmɑːtviˈɛŋkoʊ</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Mikhail</grapheme><phoneme>ˌmiːkɑːˈiːl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mirziyoyev</grapheme><phoneme>ˌmɪɹziˈjɔɪɛv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mishustin</grapheme><phoneme>mɪˈʃuːstɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Naryshkin</grapheme><phoneme>nɑːˈɹɪʃkɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Navalnaya</grapheme><phoneme>nəˈvɑːlnaɪə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Navalny</grapheme><phoneme>nəˈvɑːlni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nebenzya</grapheme><phoneme>nɛˈbɛnziə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nemtsov</grapheme><phoneme>nɛmˈtsɔːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Pashinyan</grapheme><phoneme>ˌpɑːʃɪnˈjɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Patrushev</grapheme><phoneme>ˈpɑːtɹuːʃɛv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Peskov</grapheme><phoneme>pɛˈskɔːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Podolyak</grapheme><phoneme>ˌpɑːdəlˈjɑːk</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Prigozhin</grapheme><phoneme>pɹɪˈɡoʊʒɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Putin</grapheme><phoneme>ˈpuːtən</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Rahmon</grapheme><phoneme>ɹɑːˈmoʊn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Roman Protasevich</grapheme><phoneme>ɹoʊˈmɑːn ˌpɹɑːtəˈseɪvɪtʃ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ryabkov</grapheme><phoneme>ɹiˈɑːpkɔːv</phoneme></lexeme>
  <lexeme><grapheme>Rybar</grapheme><phoneme>ˈɹiːbɑːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Saakashvili</grapheme><phoneme>ˌsɑːkɑːʃˈviːli</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sandu</grapheme><phoneme>ˈsɑːnduː</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Sergei</grapheme><grapheme>Sergey</grapheme><phoneme>sɛɹˈɡeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Shmyhal</grapheme><phoneme>ˈʃmiːhɑːl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Shoigu</grapheme><phoneme>ʃɔɪˈɡuː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sobyanin</grapheme><phoneme>soʊˈbjɑːnɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Solzhenitsyn</grapheme><phoneme>ˌsoʊlʒəˈniːtsɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Surovikin</grapheme><phoneme>ˌsʊɹəˈviːkɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Svyrydenko</grapheme><phoneme>ˌsvɪɹɪˈdɛŋkoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sybiha</grapheme><phoneme>sɪˈbiːhə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Syrskyi</grapheme><grapheme>Syrsky</grapheme><phoneme>ˈsɪɹski</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tikhanovskaya</grapheme><grapheme>Tsikhanouskaya</grapheme><phoneme>ˌtiːkəˈnɔːfskaɪə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tokayev</grapheme><phoneme>tɔːˈkaɪɛv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tymoshenko</grapheme><phoneme>ˌtɪməˈʃɛŋkoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Umerov</grapheme><phoneme>uːˈmɛɹɔːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ushakov</grapheme><phoneme>ˌuːʃəˈkoʊv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Volodin</grapheme><phoneme>vɑːˈloʊdɪn</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Volodymyr</grapheme><phoneme>ˌvoʊloʊˈdiːmɪɹ</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Vyacheslav</grapheme><phoneme>ˌviːətʃɪˈslɑːf</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Yanukovych</grapheme><phoneme>ˌjɑːnuːˈkoʊvɪtʃ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Yashin</grapheme><phoneme>ˈjɑːʃɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Yermak</grapheme><phoneme>jɛɹˈmɑːk</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Yury</grapheme><grapheme>Yuri</grapheme><grapheme>Yuriy</grapheme><phoneme>ˈjʊɹi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zakharova</grapheme><phoneme>zɑːˈkɑːɹəvə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zaluzhny</grapheme><grapheme>Zaluzhnyi</grapheme><phoneme>zɑːˈluːʒni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zelensky</grapheme><grapheme>Zelenskyy</grapheme><grapheme>Zelenskiy</grapheme><phoneme>zəˈlɛnski</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zhirinovsky</grapheme><phoneme>ˌʒɪɹɪˈnɔːfski</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zyuganov</grapheme><phoneme>zjuːˈɡɑːnɔːv</phoneme></lexeme>

  <!-- Russia and the former Soviet Union: places -->
  <lexeme><grapheme>Almaty</grapheme><phoneme>ɑːlˈmɑːti</phoneme></lexeme>
  <lexeme><grapheme>Arkhangelsk</grapheme><phoneme>ɑːɹˈkɑːŋɡɛlsk</phoneme></lexeme>
  <lexeme><grapheme>Artsakh</grapheme><phoneme>ɑːɹtˈsɑːk</phoneme></lexeme>
  <lexeme><grapheme>Ashgabat</grapheme><phoneme>ˈɑːʃɡəbɑːt</phoneme></lexeme>
  <lexeme><grapheme>Avdiivka</grapheme><phoneme>ɑːvˈdiːfkə</phoneme></lexeme>
  <lexeme><grapheme>Azov</grapheme><phoneme>ˈeɪzɔːv</phoneme></lexeme>
  <lexeme><grapheme>Bakhmut</grapheme><phoneme>ˈbɑːkmuːt</phoneme></lexeme>
  <lexeme><grapheme>Baku</grapheme><phoneme>bɑːˈkuː</phoneme></lexeme>
  <lexeme><grapheme>Belgorod</grapheme><phoneme>ˈbɛlɡəɹɑːd</phoneme></lexeme>
  <lexeme><grapheme>Bishkek</grapheme><phoneme>bɪʃˈkɛk</phoneme></lexeme>
  <lexeme><grapheme>Bryansk</grapheme><phoneme>bɹiˈɑːnsk</phoneme></lexeme>
  <lexeme><grapheme>Bucha</grapheme><phoneme>ˈbuːtʃə</phoneme></lexeme>
  <lexeme><grapheme>Chechnya</grapheme><phoneme>ˈtʃɛtʃniə</phoneme></lexeme>
  <lexeme><grapheme>Chelyabinsk</grapheme><phoneme>tʃɛlˈjɑːbɪnsk</phoneme></lexeme>
  <lexeme><grapheme>Chernihiv</grapheme><phoneme>tʃɛɹˈniːhiːv</phoneme></lexeme>
  <lexeme><grapheme>Chernobyl</grapheme><grapheme>Chornobyl</grapheme><phoneme>tʃɛɹˈnoʊbəl</phoneme></lexeme>
  <lexeme><grapheme>Chisinau</grapheme><grapheme>Chișinău</grapheme><phoneme>ˌkiːʃɪˈnaʊ</phoneme></lexeme>
  <lexeme><grapheme>Crimea</grapheme><phoneme>kɹaɪˈmiːə</phoneme></lexeme>
  <lexeme><grapheme>Dnieper</grapheme><phoneme>dəˈniːpɚ</phoneme></lexeme>
  <lexeme><grapheme>Donbas</grapheme><grapheme>Donbass</grapheme><phoneme>dɑːnˈbɑːs</phoneme></lexeme>
  <lexeme><grapheme>Donetsk</grapheme><phoneme>doʊˈnɛtsk</phoneme></lexeme>
  <lexeme><grapheme>Dushanbe</grapheme><phoneme>duːˈʃɑːnbə</phoneme></lexeme>
  <lexeme><grapheme>Ingushetia</grapheme><phoneme>ˌɪŋɡʊˈʃɛtiə</phoneme></lexeme>
  <lexeme><grapheme>Irpin</grapheme><phoneme>ɪɹˈpiːn</phoneme></lexeme>
  <lexeme><grapheme>Izyum</grapheme><grapheme>Izium</grapheme><phoneme>ɪˈzjuːm</phoneme></lexeme>
  <lexeme><grapheme>Kaliningrad</grapheme><phoneme>kəˈlɪnɪŋɡɹæd</phoneme></lexeme>
  <lexeme><grapheme>Kazan</grapheme><phoneme>kɑːˈzɑːn</phoneme></lexeme>
  <lexeme><grapheme>Kerch</grapheme><phoneme>ˈkɛɹtʃ</phoneme></lexeme>
  <lexeme><grapheme>Khabarovsk</grapheme><phoneme>kɑːˈbɑːɹəfsk</phoneme></lexeme>
  <lexeme><grapheme>Kharkov</grapheme><phoneme>ˈkɑːɹkiːv</phoneme></lexeme>
  <lexeme><grapheme>Kherson</grapheme><phoneme>kɛɹˈsɔːn</phoneme></lexeme>
  <lexeme><grapheme>Kramatorsk</grapheme><phoneme>ˌkɹɑːməˈtɔːɹsk</phoneme></lexeme>
  <lexeme><grapheme>Kryvyi Rih</grapheme><phoneme>kɹɪˌviː ˈɹiːx</phoneme></lexeme>
  <lexeme><grapheme>Kupiansk</grapheme><grapheme>Kupyansk</grapheme><phoneme>kuːpˈjɑːnsk</phoneme></lexeme>
  <lexeme><grapheme>Kursk</grapheme><phoneme>ˈkʊɹsk</phoneme></lexeme>
  <lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkiːv</phoneme></lexeme>
  <lexeme><grapheme>Kyrgyz</grapheme><phoneme>ˈkɪɹɡɪz</phoneme></lexeme>
  <lexeme><grapheme>Kyrgyzstan</grapheme><phoneme>ˈkɪɹɡɪˌstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Luhansk</grapheme><grapheme>Lugansk</grapheme><phoneme>luːˈhɑːnsk</phoneme></lexeme>
  <lexeme><grapheme>Lviv</grapheme><phoneme>ləˈviːv</phoneme></lexeme>
  <lexeme><grapheme>Mariupol</grapheme><phoneme>ˌmɑːɹiˈuːpəl</phoneme></lexeme>
  <lexeme><grapheme>Melitopol</grapheme><phoneme>ˌmɛlɪˈtoʊpəl</phoneme></lexeme>
  <lexeme><grapheme>Moscow</grapheme><phoneme>ˈmɑːskaʊ</phoneme></lexeme>
  <lexeme><grapheme>Mykolaiv</grapheme><phoneme>ˌmiːkəˈlaɪiːv</phoneme></lexeme>
  <lexeme><grapheme>Nagorno-Karabakh</grapheme><phoneme>nəˌɡɔːɹnoʊ ˌkɑːɹəˈbɑːk</phoneme></lexeme>
  <lexeme><grapheme>Nakhchivan</grapheme><phoneme>ˌnɑːktʃɪˈvɑːn</phoneme></lexeme>
  <lexeme><grapheme>Novorossiysk</grapheme><phoneme>ˌnoʊvəɹəˈsiːsk</phoneme></lexeme>
  <lexeme><grapheme>Novosibirsk</grapheme><phoneme>ˌnoʊvəsɪˈbɪɹsk</phoneme></lexeme>
  <lexeme><grapheme>Odesa</grapheme><grapheme>Odessa</grapheme><phoneme>oʊˈdɛsə</phoneme></lexeme>
  <lexeme><grapheme>Oryol</grapheme><phoneme>ɔːɹˈjɔːl</phoneme></lexeme>
  <lexeme><grapheme>Pokrovsk</grapheme><phoneme>poʊˈkɹɔːfsk</phoneme></lexeme>
  <lexeme><grapheme>Sevastopol</grapheme><phoneme>sɛˈvæstəpoʊl</phoneme></lexeme>
  <lexeme><grapheme>Siberia</grapheme><phoneme>saɪˈbɪɹiə</phoneme></lexeme>
  <lexeme><grapheme>Sochi</grapheme><phoneme>ˈsoʊtʃi</phoneme></lexeme>
  <lexeme><grapheme>South Ossetia</grapheme><phoneme>ˌsaʊθ oʊˈsɛtiə</phoneme></lexeme>
  <lexeme><grapheme>Sumy</grapheme><phoneme>ˈsuːmi</phoneme></lexeme>
  <lexeme><grapheme>Sverdlovsk</grapheme><phoneme>svɛɹdˈlɔːfsk</phoneme></lexeme>
  <lexeme><grapheme>Tajikistan</grapheme><phoneme>təˈdʒiːkɪˌstæn</phoneme></lexeme>
  <lexeme><grapheme>Tatarstan</grapheme><phoneme>ˈtɑːtɚˌstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Tbilisi</grapheme><phoneme>təbɪˈliːsi</phoneme></lexeme>
  <lexeme><grapheme>Transnistria</grapheme><phoneme>tɹænzˈniːstɹiə</phoneme></lexeme>
  <lexeme><grapheme>Turkmenistan</grapheme><phoneme>tɝkˈmɛnɪˌstæn</phoneme></lexeme>
  <lexeme><grapheme>Uzbekistan</grapheme><phoneme>ʊzˈbɛkɪˌstæn</phoneme></lexeme>
  <lexeme><grapheme>Vladivostok</grapheme><phoneme>ˌvlædɪˈvɑːstɑːk</phoneme></lexeme>
  <lexeme><grapheme>Volgograd</grapheme><phoneme>ˈvoʊlɡəɡɹæd</phoneme></lexeme>
  <lexeme><grapheme>Voronezh</grapheme><phoneme>voʊˈɹoʊnɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Yekaterinburg</grapheme><phoneme>jɪˈkætəɹɪnbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Yerevan</grapheme><phoneme>ˌjɛɹəˈvɑːn</phoneme></lexeme>
  <lexeme><grapheme>Zaporizhzhia</grapheme><grapheme>Zaporozhye</grapheme><phoneme>ˌzɑːpəˈɹiːʒə</phoneme></lexeme>

  <!-- China, Taiwan and Mongolia -->
  <lexeme><grapheme>Beidaihe</grapheme><phoneme>ˌbeɪdaɪˈhʌ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bo Xilai</grapheme><phoneme>ˌboʊ ʃiːˈlaɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Cai Qi</grapheme><phoneme>ˌtsaɪ ˈtʃiː</phoneme></lexeme>
  <lexeme><grapheme>Chengdu</grapheme><phoneme>tʃʌŋˈduː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Chiang Kai-shek</grapheme><phoneme>ˌtʃɑːŋ kaɪˈʃɛk</phoneme></lexeme>
  <lexeme><grapheme>Chongqing</grapheme><phoneme>ˌtʃʊŋˈtʃɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Dalian</grapheme><phoneme>ˌdɑːˈljɛn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Deng Xiaoping</grapheme><phoneme>ˌdʌŋ ʃaʊˈpɪŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Dong Jun</grapheme><phoneme>ˌdʊŋ ˈdʒʊn</phoneme></lexeme>
  <lexeme><grapheme>Fujian</grapheme><phoneme>ˌfuːˈdʒjɛn</phoneme></lexeme>
  <lexeme><grapheme>Gansu</grapheme><phoneme>ˌɡɑːnˈsuː</phoneme></lexeme>
  <lexeme><grapheme>Guangdong</grapheme><phoneme>ˌɡwɑːŋˈdʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Guangxi</grapheme><phoneme>ˌɡwɑːŋˈʃiː</phoneme></lexeme>
  <lexeme><grapheme>Guangzhou</grapheme><phoneme>ˌɡwɑːŋˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guizhou</grapheme><phoneme>ˌɡweɪˈdʒoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Guo Jiakun</grapheme><phoneme>ˌɡwoʊ dʒjɑːˈkʊn</phoneme></lexeme>
  <lexeme><grapheme>Hainan</grapheme><phoneme>ˌhaɪˈnɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Han Zheng</grapheme><phoneme>ˌhɑːn ˈdʒʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Hangzhou</grapheme><phoneme>ˌhɑːŋˈdʒoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>He Lifeng</grapheme><phoneme>ˌhʌ liːˈfʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Heilongjiang</grapheme><phoneme>ˌheɪlʊŋˈdʒjɑːŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Hsiao Bi-khim</grapheme><phoneme>ˌʃaʊ biːˈkɪm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Hu Jintao</grapheme><phoneme>ˌhuː dʒɪnˈtaʊ</phoneme></lexeme>
  <lexeme><grapheme>Huawei</grapheme><phoneme>ˈwɑːweɪ</phoneme></lexeme>
  <lexeme><grapheme>Hubei</grapheme><phoneme>ˌhuːˈbeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Jiang Zemin</grapheme><phoneme>ˌdʒjɑːŋ zʌˈmɪn</phoneme></lexeme>
  <lexeme><grapheme>Jinmen</grapheme><phoneme>ˌdʒɪnˈmʌn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Jinping</grapheme><phoneme>ˌdʒɪnˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Kaohsiung</grapheme><phoneme>ˌkaʊˈʃʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Kashgar</grapheme><phoneme>ˈkæʃɡɑːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Keqiang</grapheme><phoneme>ˌkʌˈtʃjɑːŋ</phoneme></lexeme>
  <lexeme><grapheme>Kinmen</grapheme><phoneme>ˌkɪnˈmɛn</phoneme></lexeme>
  <lexeme><grapheme>Kuomintang</grapheme><phoneme>ˌkwoʊmɪnˈtɑːŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Lai Ching-te</grapheme><phoneme>ˌlaɪ ˌtʃɪŋˈdʌ</phoneme></lexeme>
  <lexeme><grapheme>Lanzhou</grapheme><phoneme>ˌlɑːnˈdʒoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Li Hui</grapheme><phoneme>ˌliː ˈhweɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Li Keqiang</grapheme><phoneme>ˌliː kʌˈtʃjɑːŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Li Qiang</grapheme><phoneme>ˌliː ˈtʃjɑːŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Li Shangfu</grapheme><phoneme>ˌliː ʃɑːŋˈfuː</phoneme></lexeme>
  <lexeme><grapheme>Liaoning</grapheme><phoneme>ˌljaʊˈnɪŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Lin Jian</grapheme><phoneme>ˌlɪn ˈdʒjɛn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Liu Xiaobo</grapheme><phoneme>ˌljoʊ ʃaʊˈboʊ</phoneme></lexeme>
  <lexeme><grapheme>Macau</grapheme><grapheme>Macao</grapheme><phoneme>məˈkaʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mao Zedong</grapheme><phoneme>ˌmaʊ zʌˈdʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Matsu</grapheme><phoneme>ˌmɑːˈtsuː</phoneme></lexeme>
  <lexeme><grapheme>Nanjing</grapheme><phoneme>ˌnɑːnˈdʒɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Ningbo</grapheme><phoneme>ˌnɪŋˈboʊ</phoneme></lexeme>
  <lexeme><grapheme>Ningxia</grapheme><phoneme>ˌnɪŋˈʃjɑː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Peng Liyuan</grapheme><phoneme>ˌpʌŋ liːjuːˈɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Qin Gang</grapheme><phoneme>ˌtʃɪn ˈɡɑːŋ</phoneme></lexeme>
  <lexeme><grapheme>Qing</grapheme><phoneme>ˈtʃɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Qingdao</grapheme><phoneme>ˌtʃɪŋˈdaʊ</phoneme></lexeme>
  <lexeme><grapheme>Qinghai</grapheme><phoneme>ˌtʃɪŋˈhaɪ</phoneme></lexeme>
  <lexeme><grapheme>Renminbi</grapheme><phoneme>ˌɹɛnmɪnˈbiː</phoneme></lexeme>
  <lexeme><grapheme>Shaanxi</grapheme><phoneme>ˌʃɑːnˈʃiː</phoneme></lexeme>
  <lexeme><grapheme>Shandong</grapheme><phoneme>ˌʃɑːnˈdʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Shanxi</grapheme><phoneme>ˌʃɑːnˈʃiː</phoneme></lexeme>
  <lexeme><grapheme>Shenyang</grapheme><phoneme>ˌʃʌnˈjɑːŋ</phoneme></lexeme>
  <lexeme><grapheme>Shenzhen</grapheme><phoneme>ˌʃʌnˈdʒʌn</phoneme></lexeme>
  <lexeme><grapheme>Sichuan</grapheme><phoneme>ˌsɪtʃˈwɑːn</phoneme></lexeme>
  <lexeme><grapheme>Suzhou</grapheme><phoneme>ˌsuːˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Tiananmen</grapheme><phoneme>ˌtjɛnɑːnˈmɛn</phoneme></lexeme>
  <lexeme><grapheme>Tianjin</grapheme><phoneme>ˌtjɛnˈdʒɪn</phoneme></lexeme>
  <lexeme><grapheme>Ulaanbaatar</grapheme><grapheme>Ulan Bator</grapheme><phoneme>ˌuːlɑːnˈbɑːtɔːɹ</phoneme></lexeme>
  <lexeme><grapheme>Urumqi</grapheme><phoneme>ʊˈɹʊmtʃi</phoneme></lexeme>
  <lexeme><grapheme>Uyghur</grapheme><phoneme>ˈwiːɡʊɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Wang Huning</grapheme><phoneme>ˌwɑːŋ huːˈnɪŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Wang Wenbin</grapheme><phoneme>ˌwɑːŋ wʌnˈbɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Wang Yi</grapheme><phoneme>ˌwɑːŋ ˈjiː</phoneme></lexeme>
  <lexeme><grapheme>Wechat</grapheme><grapheme>WeChat</grapheme><phoneme>ˈwiːtʃæt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Wei Fenghe</grapheme><phoneme>ˌweɪ fʌŋˈhʌ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Wen Jiabao</grapheme><phoneme>ˌwʌn dʒjɑːˈbaʊ</phoneme></lexeme>
  <lexeme><grapheme>Wenzhou</grapheme><phoneme>ˌwʌnˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Wuhan</grapheme><phoneme>ˌwuːˈhɑːn</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Xi</grapheme><phoneme>ʃiː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Xi Jinping</grapheme><phoneme>ˌʃiː dʒɪnˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Xiamen</grapheme><phoneme>ˌʃjɑːˈmʌn</phoneme></lexeme>
  <lexeme><grapheme>Xi'an</grapheme><phoneme>ˌʃiːˈɑːn</phoneme></lexeme>
  <lexeme><grapheme>Xiaomi</grapheme><phoneme>ˈʃaʊmi</phoneme></lexeme>
  <lexeme><grapheme>Xinhua</grapheme><phoneme>ˌʃɪnˈhwɑː</phoneme></lexeme>
  <lexeme><grapheme>Xinjiang</grapheme><phoneme>ˌʃɪnˈdʒjɑːŋ</phoneme></lexeme>
  <lexeme><grapheme>Xiong'an</grapheme><phoneme>ˌʃjʊŋˈɑːn</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Xu</grapheme><phoneme>ˈʃuː</phoneme></lexeme>
  <lexeme><grapheme>Yuan</grapheme><phoneme>juːˈɑːn</phoneme></lexeme>
  <lexeme><grapheme>Yunnan</grapheme><phoneme>ˌjuːˈnɑːn</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Zhang</grapheme><phoneme>ˈdʒɑːŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zhang Jun</grapheme><phoneme>ˌdʒɑːŋ ˈdʒʊn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zhang Youxia</grapheme><phoneme>ˌdʒɑːŋ joʊˈʃjɑː</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Zhao</grapheme><phoneme>ˈdʒaʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zhao Leji</grapheme><phoneme>ˌdʒaʊ lʌˈdʒiː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zhao Lijian</grapheme><phoneme>ˌdʒaʊ liːˈdʒjɛn</phoneme></lexeme>
  <lexeme><grapheme>Zhejiang</grapheme><phoneme>ˌdʒʌˈdʒjɑːŋ</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Zheng</grapheme><phoneme>ˈdʒʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Zhengzhou</grapheme><phoneme>ˌdʒʌŋˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Zhongnanhai</grapheme><phoneme>ˌdʒʊŋnɑːnˈhaɪ</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Zhou</grapheme><phoneme>ˈdʒoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zhou Enlai</grapheme><phoneme>ˌdʒoʊ ɛnˈlaɪ</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Zhu</grapheme><phoneme>ˈdʒuː</phoneme></lexeme>
  <lexeme><grapheme>Zhuhai</grapheme><phoneme>ˌdʒuːˈhaɪ</phoneme></lexeme>

  <!-- The Middle East: people -->
  <lexeme role="say:given say:person"><grapheme>Abbas</grapheme><phoneme>ɑːˈbɑːs</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Abdel Fattah</grapheme><phoneme>ˌɑːbdɛl fəˈtɑː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Abdollahian</grapheme><phoneme>æbˌdɑːləhiˈɑːn</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Abdul-Malik</grapheme><grapheme>Abdulmalik</grapheme><grapheme>Abdel-Malik</grapheme><phoneme>ˌɑːbdʊl ˈmɑːlɪk</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Abdullah</grapheme><phoneme>ɑːbˈdʊlə</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Abdulrahman</grapheme><phoneme>ˌɑːbdʊlɹəˈmɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Abu Mazen</grapheme><phoneme>ˌɑːbuː ˈmɑːzɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Abu Obeida</grapheme><grapheme>Abu Ubaida</grapheme><phoneme>ˌɑːbuː oʊˈbeɪdə</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Ahmad</grapheme><phoneme>ˈɑːmɑːd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ahmadinejad</grapheme><phoneme>ˌɑːməˈdiːnɪʒɑːd</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Ahmed</grapheme><phoneme>ˈɑːmɛd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ali Khamenei</grapheme><phoneme>ˌɑːli ˌkɑːməneɪˈiː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Allawi</grapheme><phoneme>ɑːˈlɑːwi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Aoun</grapheme><phoneme>ˈɑːuːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Araghchi</grapheme><grapheme>Araqchi</grapheme><phoneme>ˌɑːɹɑːkˈtʃiː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ariel Sharon</grapheme><phoneme>ˌɛɹiəl ʃəˈɹoʊn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Arouri</grapheme><phoneme>ɑːˈɹʊɹi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Atatürk</grapheme><phoneme>ˈætətɝk</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Baghaei</grapheme><grapheme>Baqaei</grapheme><phoneme>bɑːˈɡaɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Barghouti</grapheme><phoneme>bɑːɹˈɡuːti</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Bashar</grapheme><phoneme>bɑːˈʃɑːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ben-Gurion</grapheme><phoneme>bɛn ˈɡʊɹiən</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ben-Gvir</grapheme><phoneme>bɛn ɡəˈvɪɹ</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Bezalel</grapheme><phoneme>ˌbɛtsəˈlɛl</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Bibi</grapheme><phoneme>ˈbiːbi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>bin Salman</grapheme><phoneme>bɪn sælˈmɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>bin Zayed</grapheme><phoneme>bɪn ˈzaɪɛd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Dahlan</grapheme><phoneme>dɑːˈlɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Erdogan</grapheme><grapheme>Erdoğan</grapheme><phoneme>ˈɛɹdəwɑːn</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Ersin</grapheme><phoneme>ɛɹˈsiːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Fakhrizadeh</grapheme><phoneme>ˌfɑːkɹizɑːˈdeɪ</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Farhan</grapheme><phoneme>fɑːɹˈhɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Fidan</grapheme><phoneme>fiːˈdɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ghalibaf</grapheme><grapheme>Qalibaf</grapheme><phoneme>ˌɡɑːliːˈbɑːf</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Gideon Saar</grapheme><grapheme>Gideon Sa'ar</grapheme><phoneme>ˌɡɪdiən ˈsɑːɑːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Haftar</grapheme><phoneme>hɑːfˈtɑːɹ</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Hakan</grapheme><phoneme>hɑːˈkɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Halevi</grapheme><phoneme>hɑːˈleɪvi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Haniyeh</grapheme><phoneme>hɑːˈniːjə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Hariri</grapheme><phoneme>hɑːˈɹiːɹi</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Hassan</grapheme><phoneme>hɑːˈsɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Hemeti</grapheme><grapheme>Hemedti</grapheme><phoneme>hɛˈmɛdti</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Herzog</grapheme><phoneme>ˈhɛɹtsɔːɡ</phoneme></lexeme>
  <lexeme><grapheme>Houthi</grapheme><phoneme>ˈhuːθi</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Hussein</grapheme><phoneme>huːˈseɪn</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Ibrahim</grapheme><phoneme>ˌɪbɹəˈhiːm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Imamoglu</grapheme><grapheme>İmamoğlu</grapheme><phoneme>iːˌmɑːmoʊˈluː</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Ismail</grapheme><phoneme>ˌɪsmɑːˈiːl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Israel Katz</grapheme><phoneme>ˌɪzɹiəl ˈkɑːts</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Izz al-Din</grapheme><phoneme>ˌɪz ɑːlˈdiːn</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Javad</grapheme><phoneme>dʒɑːˈvɑːd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Jolani</grapheme><grapheme>Julani</grapheme><phoneme>dʒoʊˈlɑːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Jumblatt</grapheme><phoneme>dʒʊmˈblɑːt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kadhimi</grapheme><phoneme>kɑːˈdiːmi</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Khalil</grapheme><phoneme>kɑːˈliːl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Khamenei</grapheme><phoneme>ˌkɑːməneɪˈiː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Khashoggi</grapheme><phoneme>kɑːˈʃoʊɡdʒi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Khatami</grapheme><phoneme>ˌkɑːtəˈmiː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Khomeini</grapheme><phoneme>ˌkoʊmeɪˈniː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kilicdaroglu</grapheme><grapheme>Kılıçdaroğlu</grapheme><phoneme>kɪˌlɪtʃdɑːɹˈoʊluː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Lapid</grapheme><phoneme>lɑːˈpiːd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Larijani</grapheme><phoneme>ˌlɑːɹidʒɑːˈniː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Madbouly</grapheme><phoneme>mædˈbuːli</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Mahmoud</grapheme><grapheme>Mahmud</grapheme><phoneme>mɑːˈmuːd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Maliki</grapheme><phoneme>ˈmɑːlɪki</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Marwan</grapheme><phoneme>mɑːɹˈwɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mashat</grapheme><phoneme>mɑːˈʃɑːt</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Masoud</grapheme><grapheme>Massoud</grapheme><phoneme>mɑːˈsuːd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Meshaal</grapheme><grapheme>Mashal</grapheme><grapheme>Meshal</grapheme><phoneme>mɛˈʃɑːl</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Mohammad</grapheme><grapheme>Mohammed</grapheme><grapheme>Muhammad</grapheme><phoneme>moʊˈhɑːməd</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Mohsen</grapheme><phoneme>ˈmoʊsɛn</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Mojtaba</grapheme><phoneme>ˌmoʊdʒtɑːˈbɑː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mokhber</grapheme><phoneme>moʊkˈbɛɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mossadegh</grapheme><grapheme>Mosaddegh</grapheme><phoneme>ˌmoʊsɑːˈdɛk</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Mubarak</grapheme><phoneme>muːˈbɑːɹək</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Muqtada al-Sadr</grapheme><grapheme>Moqtada al-Sadr</grapheme><phoneme>mʊkˌtɑːdə ɑːlˈsɑːdɚ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nasrallah</grapheme><phoneme>nɑːsˈɹɑːlə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nawaf Salam</grapheme><phoneme>nɑːˌwɑːf sɑːˈlɑːm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Netanyahu</grapheme><phoneme>ˌnɛtənˈjɑːhuː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Öcalan</grapheme><grapheme>Ocalan</grapheme><phoneme>ˈoʊdʒəlɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Olmert</grapheme><phoneme>ˈoʊlmɚt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ortagus</grapheme><phoneme>ɔːɹˈteɪɡəs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Pahlavi</grapheme><phoneme>ˈpɑːləvi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Pezeshkian</grapheme><phoneme>pɛˌzɛʃkiˈɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Qaani</grapheme><grapheme>Ghaani</grapheme><phoneme>kɑːˈɑːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Qaboos</grapheme><phoneme>kɑːˈbuːs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Qaddafi</grapheme><grapheme>Gaddafi</grapheme><grapheme>Gadhafi</grapheme><phoneme>ɡɑːˈdɑːfi</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Qassem</grapheme><grapheme>Qasim</grapheme><grapheme>Kassem</grapheme><phoneme>ˈkɑːsɪm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Qassem Soleimani</grapheme><phoneme>ˌkɑːsɪm ˌsoʊleɪmɑːˈniː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Rabin</grapheme><phoneme>ɹɑːˈbiːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Rafsanjani</grapheme><phoneme>ˌɹɑːfsəndʒɑːˈniː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Raisi</grapheme><phoneme>ɹaɪˈiːsi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Rashida Tlaib</grapheme><phoneme>ɹəˌʃiːdə təˈliːb</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Recep</grapheme><phoneme>ˈɹɛdʒɛp</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Reza</grapheme><phoneme>ɹeɪˈzɑː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Rouhani</grapheme><phoneme>ɹoʊˈhɑːni</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Ruhollah</grapheme><phoneme>ˌɹuːhoʊˈlɑː</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Saddam</grapheme><phoneme>sɑːˈdɑːm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Safadi</grapheme><phoneme>sɑːˈfɑːdi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Safieddine</grapheme><phoneme>ˌsɑːfiɛˈdiːn</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Salman</grapheme><phoneme>sælˈmɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sarea</grapheme><grapheme>Saree</grapheme><phoneme>səˈɹiː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Shaibani</grapheme><phoneme>ʃaɪˈbɑːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sharaa</grapheme><grapheme>Shara</grapheme><phoneme>ˈʃɑːɹɑː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Shtayyeh</grapheme><phoneme>ʃəˈtaɪə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sinwar</grapheme><phoneme>sɪnˈwɑːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sistani</grapheme><phoneme>sɪˈstɑːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Smotrich</grapheme><phoneme>ˈsmoʊtɹɪtʃ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Soleimani</grapheme><grapheme>Suleimani</grapheme><phoneme>ˌsoʊleɪmɑːˈniː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Talabani</grapheme><phoneme>ˌtɑːləˈbɑːni</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Tayyip</grapheme><phoneme>taɪˈiːp</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Yahya</grapheme><phoneme>ˈjɑːjɑː</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Yair</grapheme><phoneme>jɑːˈiːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Yassin</grapheme><phoneme>jɑːˈsiːn</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Yoav</grapheme><phoneme>joʊˈɑːv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Yoav Gallant</grapheme><phoneme>joʊˌɑːv ɡəˈlɑːnt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zarif</grapheme><phoneme>zɑːˈɹiːf</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zawahiri</grapheme><phoneme>ˌzɑːwɑːˈhiːɹi</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Zayed</grapheme><phoneme>ˈzaɪɛd</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Zeinab</grapheme><phoneme>ˈzeɪnɑːb</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Ziad</grapheme><phoneme>ziˈɑːd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ziyad al-Nakhalah</grapheme><phoneme>ziˌɑːd ˌɑːl nəˈkɑːlə</phoneme></lexeme>

  <!-- The Middle East: movements, papers and agencies -->
  <lexeme><grapheme>Aharonot</grapheme><phoneme>ɑːˌhɑːɹoʊˈnoʊt</phoneme></lexeme>
  <lexeme><grapheme>Al Arabiya</grapheme><phoneme>ˌɑːl əˌɹɑːˈbiːjə</phoneme></lexeme>
  <lexeme><grapheme>Al Jazeera</grapheme><phoneme>ˌæl dʒəˈziːɹə</phoneme></lexeme>
  <lexeme><grapheme>Al Mayadeen</grapheme><phoneme>ˌæl ˌmaɪəˈdiːn</phoneme></lexeme>
  <lexeme><grapheme>Al-Akhbar</grapheme><phoneme>ˌɑːl ɑːkˈbɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Al-Aqsa</grapheme><phoneme>ˌɑːl ˈɑːksə</phoneme></lexeme>
  <lexeme><grapheme>Al-Manar</grapheme><phoneme>ˌɑːl məˈnɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Al-Qaida</grapheme><phoneme>ˌæl ˈkaɪdə</phoneme></lexeme>
  <lexeme><grapheme>Al-Quds</grapheme><phoneme>ˌɑːl ˈkʊdz</phoneme></lexeme>
  <lexeme><grapheme>Alawite</grapheme><phoneme>ˈæləwaɪt</phoneme></lexeme>
  <lexeme><grapheme>Anadolu</grapheme><phoneme>ˌɑːnəˈdoʊluː</phoneme></lexeme>
  <lexeme><grapheme>Ansar Allah</grapheme><grapheme>Ansarallah</grapheme><grapheme>Ansarullah</grapheme><phoneme>ɑːnˌsɑːɹ əˈlɑː</phoneme></lexeme>
  <lexeme><grapheme>Ashura</grapheme><phoneme>ɑːˈʃʊɹə</phoneme></lexeme>
  <lexeme><grapheme>ayatollah</grapheme><phoneme>ˌaɪəˈtoʊlə</phoneme></lexeme>
  <lexeme><grapheme>Ba'ath</grapheme><phoneme>ˈbɑːθ</phoneme></lexeme>
  <lexeme><grapheme>Basij</grapheme><phoneme>bɑːˈsiːdʒ</phoneme></lexeme>
  <lexeme><grapheme>Daesh</grapheme><grapheme>Da'esh</grapheme><phoneme>ˈdɑːɛʃ</phoneme></lexeme>
  <lexeme><grapheme>Dalati Nohra</grapheme><phoneme>dɑːˌlɑːti ˈnoʊɹə</phoneme></lexeme>
  <lexeme><grapheme>Fatah</grapheme><phoneme>fɑːˈtɑː</phoneme></lexeme>
  <lexeme><grapheme>fatwa</grapheme><phoneme>ˈfɑːtwɑː</phoneme></lexeme>
  <lexeme><grapheme>Haaretz</grapheme><phoneme>hɑːˈɑːɹɛts</phoneme></lexeme>
  <lexeme><grapheme>Hadash</grapheme><phoneme>hɑːˈdɑːʃ</phoneme></lexeme>
  <lexeme><grapheme>Hadith</grapheme><phoneme>hɑːˈdiːθ</phoneme></lexeme>
  <lexeme><grapheme>hajj</grapheme><phoneme>ˈhɑːdʒ</phoneme></lexeme>
  <lexeme><grapheme>Hamas</grapheme><phoneme>hɑːˈmɑːs</phoneme></lexeme>
  <lexeme><grapheme>Haredi</grapheme><phoneme>hɑːˈɹeɪdi</phoneme></lexeme>
  <lexeme><grapheme>Hashd al-Shaabi</grapheme><phoneme>ˌhɑːʃd ˌæl ʃɑːˈbi</phoneme></lexeme>
  <lexeme><grapheme>Hayat Tahrir al-Sham</grapheme><phoneme>ˌhaɪɑːt tɑːˌɹiːɹ ɑːlˈʃɑːm</phoneme></lexeme>
  <lexeme><grapheme>Hezbollah</grapheme><grapheme>Hizbollah</grapheme><grapheme>Hizbullah</grapheme><phoneme>ˌhɛzbəˈlɑː</phoneme></lexeme>
  <lexeme><grapheme>hijab</grapheme><phoneme>hɪˈdʒɑːb</phoneme></lexeme>
  <lexeme><grapheme>Kataib</grapheme><grapheme>Kata'ib</grapheme><phoneme>kəˈtɑːɪb</phoneme></lexeme>
  <lexeme><grapheme>Ketziot</grapheme><phoneme>kɛtsiˈoʊt</phoneme></lexeme>
  <lexeme><grapheme>Knesset</grapheme><phoneme>kəˈnɛsɛt</phoneme></lexeme>
  <lexeme><grapheme>Likud</grapheme><phoneme>lɪˈkuːd</phoneme></lexeme>
  <lexeme><grapheme>Majlis</grapheme><phoneme>mɑːdʒˈlɪs</phoneme></lexeme>
  <lexeme><grapheme>mujahideen</grapheme><grapheme>mujahedin</grapheme><phoneme>muːˌdʒɑːhɪˈdiːn</phoneme></lexeme>
  <lexeme><grapheme>Muqawama</grapheme><phoneme>muˌkɑːˈwɑːmə</phoneme></lexeme>
  <lexeme><grapheme>Nakba</grapheme><phoneme>ˈnɑːkbə</phoneme></lexeme>
  <lexeme><grapheme>niqab</grapheme><phoneme>nɪˈkɑːb</phoneme></lexeme>
  <lexeme><grapheme>Nusra</grapheme><phoneme>ˈnʊsɹə</phoneme></lexeme>
  <lexeme><grapheme>Palmach</grapheme><phoneme>pɑːlˈmɑːk</phoneme></lexeme>
  <lexeme><grapheme>Peshmerga</grapheme><phoneme>pɛʃˈmɛɹɡə</phoneme></lexeme>
  <lexeme><grapheme>Qassam</grapheme><phoneme>kɑːˈsɑːm</phoneme></lexeme>
  <lexeme><grapheme>Quds</grapheme><phoneme>ˈkʊdz</phoneme></lexeme>
  <lexeme><grapheme>Quran</grapheme><grapheme>Qur'an</grapheme><phoneme>kɔːˈɹɑːn</phoneme></lexeme>
  <lexeme><grapheme>Salafi</grapheme><phoneme>səˈlæfi</phoneme></lexeme>
  <lexeme><grapheme>Saraya al-Quds</grapheme><phoneme>səˌɹaɪə ɑːlˈkʊdz</phoneme></lexeme>
  <lexeme><grapheme>sharia</grapheme><phoneme>ʃəˈɹiːə</phoneme></lexeme>
  <lexeme><grapheme>Shas</grapheme><phoneme>ˈʃɑːs</phoneme></lexeme>
  <lexeme><grapheme>Shura</grapheme><phoneme>ˈʃʊɹə</phoneme></lexeme>
  <lexeme><grapheme>souk</grapheme><phoneme>suːk</phoneme></lexeme>
  <lexeme><grapheme>Sunni</grapheme><phoneme>ˈsʊni</phoneme></lexeme>
  <lexeme><grapheme>Takfiri</grapheme><phoneme>tɑːkˈfiːɹi</phoneme></lexeme>
  <lexeme><grapheme>Tasnim</grapheme><phoneme>tɑːsˈniːm</phoneme></lexeme>
  <lexeme><grapheme>Yazidi</grapheme><grapheme>Yezidi</grapheme><phoneme>jɑːˈziːdi</phoneme></lexeme>
  <lexeme><grapheme>Yedioth</grapheme><phoneme>jɛdiˈoʊt</phoneme></lexeme>
  <lexeme><grapheme>Yisrael Beiteinu</grapheme><phoneme>jɪsɹɑːˌɛl beɪˈteɪnuː</phoneme></lexeme>

  <!-- The Middle East: places -->
  <lexeme><grapheme>Abadan</grapheme><phoneme>ˌɑːbəˈdɑːn</phoneme></lexeme>
  <lexeme><grapheme>Abqaiq</grapheme><phoneme>ɑːbˈkeɪk</phoneme></lexeme>
  <lexeme><grapheme>Abu Dhabi</grapheme><phoneme>ˌɑːbuː ˈdɑːbi</phoneme></lexeme>
  <lexeme><grapheme>Aden</grapheme><phoneme>ˈɑːdən</phoneme></lexeme>
  <lexeme><grapheme>Afrin</grapheme><phoneme>ɑːˈfɹiːn</phoneme></lexeme>
  <lexeme><grapheme>Ahvaz</grapheme><phoneme>ɑːˈvɑːz</phoneme></lexeme>
  <lexeme><grapheme>Ain al-Hilweh</grapheme><grapheme>Ain el-Hilweh</grapheme><phoneme>ˌaɪn ɛlˈhɪlweɪ</phoneme></lexeme>
  <lexeme><grapheme>Amman</grapheme><phoneme>ɑːˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Anbar</grapheme><phoneme>ɑːnˈbɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Ankara</grapheme><phoneme>ˈæŋkəɹə</phoneme></lexeme>
  <lexeme><grapheme>Aqaba</grapheme><phoneme>ˈɑːkəbə</phoneme></lexeme>
  <lexeme><grapheme>Arak</grapheme><phoneme>ɑːˈɹɑːk</phoneme></lexeme>
  <lexeme><grapheme>Ashkelon</grapheme><phoneme>ˈæʃkəlɑːn</phoneme></lexeme>
  <lexeme><grapheme>Bab el-Mandeb</grapheme><grapheme>Bab al-Mandab</grapheme><phoneme>ˌbɑːb ɛlˈmɑːndɛb</phoneme></lexeme>
  <lexeme><grapheme>Baghdad</grapheme><phoneme>ˈbæɡdæd</phoneme></lexeme>
  <lexeme><grapheme>Balata</grapheme><phoneme>bɑːˈlɑːtə</phoneme></lexeme>
  <lexeme><grapheme>Bandar Abbas</grapheme><phoneme>ˌbɑːndɑːɹ ɑːˈbɑːs</phoneme></lexeme>
  <lexeme><grapheme>Basra</grapheme><phoneme>ˈbɑːsɹə</phoneme></lexeme>
  <lexeme><grapheme>Beersheba</grapheme><phoneme>bɪɹˈʃiːbə</phoneme></lexeme>
  <lexeme><grapheme>Beit Hanoun</grapheme><phoneme>ˌbeɪt hɑːˈnuːn</phoneme></lexeme>
  <lexeme><grapheme>Beit Lahia</grapheme><phoneme>ˌbeɪt ˈlɑːhiə</phoneme></lexeme>
  <lexeme><grapheme>Bekaa</grapheme><grapheme>Beqaa</grapheme><phoneme>bɪˈkɑː</phoneme></lexeme>
  <lexeme><grapheme>Bnei Brak</grapheme><phoneme>bəˌneɪ ˈbɹɑːk</phoneme></lexeme>
  <lexeme><grapheme>Bushehr</grapheme><phoneme>buːˈʃɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Dahieh</grapheme><grapheme>Dahiyeh</grapheme><phoneme>ˈdɑːhijeɪ</phoneme></lexeme>
  <lexeme><grapheme>Daraa</grapheme><grapheme>Deraa</grapheme><phoneme>dɛˈɹɑː</phoneme></lexeme>
  <lexeme><grapheme>Deir al-Balah</grapheme><grapheme>Deir el-Balah</grapheme><phoneme>ˌdɛɹ ɛlˈbɑːlɑː</phoneme></lexeme>
  <lexeme><grapheme>Deir Ezzor</grapheme><grapheme>Deir ez-Zor</grapheme><phoneme>ˌdɛɹ ɛˈzɔːɹ</phoneme></lexeme>
  <lexeme><grapheme>Dhahran</grapheme><phoneme>dɑːˈɹɑːn</phoneme></lexeme>
  <lexeme><grapheme>Diyarbakir</grapheme><grapheme>Diyarbakır</grapheme><phoneme>diˈjɑːɹbəkɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Doha</grapheme><phoneme>ˈdoʊhɑː</phoneme></lexeme>
  <lexeme><grapheme>Dubai</grapheme><phoneme>duːˈbaɪ</phoneme></lexeme>
  <lexeme><grapheme>Eilat</grapheme><phoneme>eɪˈlɑːt</phoneme></lexeme>
  <lexeme><grapheme>Erbil</grapheme><grapheme>Arbil</grapheme><phoneme>ˈɛɹbɪl</phoneme></lexeme>
  <lexeme><grapheme>Fallujah</grapheme><phoneme>fəˈluːdʒə</phoneme></lexeme>
  <lexeme><grapheme>Fordow</grapheme><grapheme>Fordo</grapheme><phoneme>foʊɹˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Gazan</grapheme><phoneme>ˈɡɑːzən</phoneme></lexeme>
  <lexeme><grapheme>Ghouta</grapheme><phoneme>ˈɡuːtə</phoneme></lexeme>
  <lexeme><grapheme>Golan</grapheme><phoneme>ˈɡoʊlɑːn</phoneme></lexeme>
  <lexeme><grapheme>Haifa</grapheme><phoneme>ˈhaɪfə</phoneme></lexeme>
  <lexeme><grapheme>Hama</grapheme><phoneme>ˈhɑːmɑː</phoneme></lexeme>
  <lexeme><grapheme>Hebron</grapheme><phoneme>ˈhiːbɹən</phoneme></lexeme>
  <lexeme><grapheme>Hodeidah</grapheme><grapheme>Hudaydah</grapheme><grapheme>Hodeida</grapheme><phoneme>hoʊˈdeɪdə</phoneme></lexeme>
  <lexeme><grapheme>Homs</grapheme><phoneme>ˈhɔːms</phoneme></lexeme>
  <lexeme><grapheme>Hormuz</grapheme><phoneme>hɔːɹˈmuːz</phoneme></lexeme>
  <lexeme><grapheme>Idlib</grapheme><phoneme>ˈɪdlɪb</phoneme></lexeme>
  <lexeme><grapheme>Iran</grapheme><phoneme>ɪˈɹɑːn</phoneme></lexeme>
  <lexeme><grapheme>Iranian</grapheme><phoneme>ɪˈɹɑːniən</phoneme></lexeme>
  <lexeme><grapheme>Iraq</grapheme><phoneme>ɪˈɹɑːk</phoneme></lexeme>
  <lexeme><grapheme>Iraqi</grapheme><phoneme>ɪˈɹɑːki</phoneme></lexeme>
  <lexeme><grapheme>Isfahan</grapheme><phoneme>ˌɪsfəˈhɑːn</phoneme></lexeme>
  <lexeme><grapheme>Izmir</grapheme><phoneme>ɪzˈmɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Jabalia</grapheme><grapheme>Jabaliya</grapheme><phoneme>dʒɑːˈbɑːliə</phoneme></lexeme>
  <lexeme><grapheme>Jenin</grapheme><phoneme>dʒɛˈniːn</phoneme></lexeme>
  <lexeme><grapheme>Judea</grapheme><phoneme>dʒuːˈdiːə</phoneme></lexeme>
  <lexeme><grapheme>Karaj</grapheme><phoneme>kɑːˈɹɑːdʒ</phoneme></lexeme>
  <lexeme><grapheme>Karbala</grapheme><phoneme>ˈkɑːɹbələ</phoneme></lexeme>
  <lexeme><grapheme>Kerem Shalom</grapheme><phoneme>ˌkɛɹɛm ʃɑːˈloʊm</phoneme></lexeme>
  <lexeme><grapheme>Khan Younis</grapheme><grapheme>Khan Yunis</grapheme><phoneme>ˌkɑːn ˈjuːnɪs</phoneme></lexeme>
  <lexeme><grapheme>Khiam</grapheme><phoneme>kiˈjɑːm</phoneme></lexeme>
  <lexeme><grapheme>Khuzestan</grapheme><phoneme>ˌkuːzɪˈstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Kirkuk</grapheme><phoneme>kɪɹˈkuːk</phoneme></lexeme>
  <lexeme><grapheme>Kiryat Shmona</grapheme><phoneme>kɪɹˌjɑːt ʃəˈmoʊnə</phoneme></lexeme>
  <lexeme><grapheme>Kurdistan</grapheme><phoneme>ˈkɝdɪˌstæn</phoneme></lexeme>
  <lexeme><grapheme>Latakia</grapheme><phoneme>ˌlætəˈkiːə</phoneme></lexeme>
  <lexeme><grapheme>Manama</grapheme><phoneme>məˈnæmə</phoneme></lexeme>
  <lexeme><grapheme>Manbij</grapheme><phoneme>mɑːnˈbiːdʒ</phoneme></lexeme>
  <lexeme><grapheme>Marib</grapheme><grapheme>Ma'rib</grapheme><phoneme>ˈmɑːɹɪb</phoneme></lexeme>
  <lexeme><grapheme>Maroun al-Ras</grapheme><phoneme>məˌɹuːn ɑːlˈɹɑːs</phoneme></lexeme>
  <lexeme><grapheme>Mashhad</grapheme><phoneme>mɑːˈʃɑːd</phoneme></lexeme>
  <lexeme><grapheme>Masyaf</grapheme><phoneme>mɑːsˈjɑːf</phoneme></lexeme>
  <lexeme><grapheme>Medina</grapheme><phoneme>məˈdiːnə</phoneme></lexeme>
  <lexeme><grapheme>Metula</grapheme><phoneme>məˈtuːlə</phoneme></lexeme>
  <lexeme><grapheme>Mosul</grapheme><phoneme>ˈmoʊsəl</phoneme></lexeme>
  <lexeme><grapheme>Nabatieh</grapheme><grapheme>Nabatiyeh</grapheme><phoneme>ˌnɑːbəˈtiːjə</phoneme></lexeme>
  <lexeme><grapheme>Nablus</grapheme><phoneme>ˈnɑːblʊs</phoneme></lexeme>
  <lexeme><grapheme>Najaf</grapheme><phoneme>ˈnɑːdʒɑːf</phoneme></lexeme>
  <lexeme><grapheme>Naqoura</grapheme><phoneme>nɑːˈkʊɹə</phoneme></lexeme>
  <lexeme><grapheme>Natanz</grapheme><phoneme>nəˈtɑːnz</phoneme></lexeme>
  <lexeme><grapheme>Negev</grapheme><phoneme>ˈnɛɡɛv</phoneme></lexeme>
  <lexeme><grapheme>Netzarim</grapheme><phoneme>ˌnɛtsəˈɹiːm</phoneme></lexeme>
  <lexeme><grapheme>Nuseirat</grapheme><phoneme>ˌnuːsəˈɹɑːt</phoneme></lexeme>
  <lexeme><grapheme>Oman</grapheme><phoneme>oʊˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Omani</grapheme><phoneme>oʊˈmɑːni</phoneme></lexeme>
  <lexeme><grapheme>Qalandia</grapheme><grapheme>Qalandiya</grapheme><phoneme>kɑːˈlɑːndiə</phoneme></lexeme>
  <lexeme><grapheme>Qalqilya</grapheme><phoneme>kɑːlˈkiːljə</phoneme></lexeme>
  <lexeme><grapheme>Qamishli</grapheme><phoneme>kɑːˈmɪʃli</phoneme></lexeme>
  <lexeme><grapheme>Qatar</grapheme><phoneme>ˈkɑːtɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Qatari</grapheme><phoneme>ˈkɑːtɑːɹi</phoneme></lexeme>
  <lexeme><grapheme>Qom</grapheme><phoneme>ˈkoʊm</phoneme></lexeme>
  <lexeme><grapheme>Quneitra</grapheme><phoneme>kuːˈneɪtɹə</phoneme></lexeme>
  <lexeme><grapheme>Rafah</grapheme><phoneme>ˈɹɑːfɑː</phoneme></lexeme>
  <lexeme><grapheme>Ramallah</grapheme><phoneme>ɹɑːˈmɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Raqqa</grapheme><phoneme>ˈɹɑːkə</phoneme></lexeme>
  <lexeme><grapheme>Riyadh</grapheme><phoneme>ɹiˈjɑːd</phoneme></lexeme>
  <lexeme><grapheme>Sa'ada</grapheme><grapheme>Sa'dah</grapheme><phoneme>ˈsɑːdə</phoneme></lexeme>
  <lexeme><grapheme>Sanaa</grapheme><grapheme>Sana'a</grapheme><grapheme>Sana</grapheme><phoneme>sɑːˈnɑː</phoneme></lexeme>
  <lexeme><grapheme>Sde Teiman</grapheme><phoneme>səˌdeɪ teɪˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Sderot</grapheme><phoneme>stɛˈɹoʊt</phoneme></lexeme>
  <lexeme><grapheme>Shatila</grapheme><phoneme>ʃɑːˈtiːlə</phoneme></lexeme>
  <lexeme><grapheme>Sheikh Jarrah</grapheme><phoneme>ˌʃeɪk dʒəˈɹɑː</phoneme></lexeme>
  <lexeme><grapheme>Shiraz</grapheme><phoneme>ʃiːˈɹɑːz</phoneme></lexeme>
  <lexeme><grapheme>Sidon</grapheme><phoneme>ˈsaɪdən</phoneme></lexeme>
  <lexeme><grapheme>Sinjar</grapheme><phoneme>sɪnˈdʒɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Socotra</grapheme><phoneme>səˈkoʊtɹə</phoneme></lexeme>
  <lexeme><grapheme>Sulaymaniyah</grapheme><grapheme>Sulaimaniya</grapheme><phoneme>ˌsuːleɪmɑːˈniːjə</phoneme></lexeme>
  <lexeme><grapheme>Suwayda</grapheme><grapheme>Sweida</grapheme><grapheme>Suweida</grapheme><phoneme>suːˈweɪdə</phoneme></lexeme>
  <lexeme><grapheme>Tabriz</grapheme><phoneme>tɑːˈbɹiːz</phoneme></lexeme>
  <lexeme><grapheme>Tartus</grapheme><grapheme>Tartous</grapheme><phoneme>tɑːɹˈtuːs</phoneme></lexeme>
  <lexeme><grapheme>Tehran</grapheme><phoneme>ˌteɪəˈɹɑːn</phoneme></lexeme>
  <lexeme><grapheme>Tikrit</grapheme><phoneme>tɪˈkɹiːt</phoneme></lexeme>
  <lexeme><grapheme>Tubas</grapheme><phoneme>ˈtuːbɑːs</phoneme></lexeme>
  <lexeme><grapheme>Tulkarem</grapheme><grapheme>Tulkarm</grapheme><phoneme>ˌtuːlˈkɑːɹəm</phoneme></lexeme>
  <lexeme><grapheme>Yarmouk</grapheme><phoneme>jɑːɹˈmuːk</phoneme></lexeme>
  <lexeme><grapheme>Yemeni</grapheme><phoneme>ˈjɛməni</phoneme></lexeme>

  <!-- Latin America and the Caribbean: people -->
  <lexeme role="say:person"><grapheme>Alckmin</grapheme><phoneme>aʊˈkmɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Allende</grapheme><phoneme>ɑːˈjɛndeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Amorim</grapheme><phoneme>ˌɑːmoʊˈɹiːm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Áñez</grapheme><grapheme>Anez</grapheme><phoneme>ˈɑːnjɛs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Arce</grapheme><phoneme>ˈɑːɹseɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Arévalo</grapheme><grapheme>Arevalo</grapheme><phoneme>əˈɹɛvəloʊ</phoneme></lexeme>
  <lexeme><grapheme>Ayotzinapa</grapheme><phoneme>aɪˌoʊtsiˈnɑːpə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bachelet</grapheme><phoneme>ˌbɑːtʃəˈlɛt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bolívar</grapheme><grapheme>Bolivar</grapheme><phoneme>boʊˈliːvɑːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bolsonaro</grapheme><phoneme>ˌboʊlsəˈnɑːɹoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Boluarte</grapheme><phoneme>boʊˈlwɑːɹteɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Boric</grapheme><phoneme>ˈbɔːɹɪtʃ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bukele</grapheme><phoneme>buːˈkeɪleɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Cabello</grapheme><phoneme>kɑːˈbeɪjoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Calderón</grapheme><phoneme>ˌkɑːldeɪˈɹoʊn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Capriles</grapheme><phoneme>kɑːˈpɹiːlɛs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Cárdenas</grapheme><phoneme>ˈkɑːɹdənəs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Chávez</grapheme><phoneme>ˈtʃɑːvɛs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Claudia Sheinbaum</grapheme><phoneme>ˌklaʊdiə ˈʃeɪnbaʊm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Díaz-Canel</grapheme><grapheme>Diaz-Canel</grapheme><phoneme>ˌdiːɑːs kəˈnɛl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Dilma Rousseff</grapheme><phoneme>ˌdɪlmə ɹuːˈsɛf</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Diosdado</grapheme><phoneme>ˌdiːoʊsˈdɑːdoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Duque</grapheme><phoneme>ˈduːkeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ebrard</grapheme><phoneme>ɛˈbɹɑːɹd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Evo Morales</grapheme><phoneme>ˌeɪvoʊ moʊˈɹɑːlɛs</phoneme></lexeme>
  <lexeme><grapheme>Farabundo</grapheme><phoneme>ˌfɑːɹəˈbuːndoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Galán</grapheme><phoneme>ɡɑːˈlɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Gonçalves</grapheme><phoneme>ɡoʊnˈsɑːlvɛs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>González</grapheme><grapheme>Gonzalez</grapheme><phoneme>ɡoʊnˈsɑːlɛs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Guaidó</grapheme><grapheme>Guaido</grapheme><phoneme>ɡwaɪˈdoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Guevara</grapheme><phoneme>ɡəˈvɑːɹə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Guzmán</grapheme><grapheme>Guzman</grapheme><phoneme>ɡuːsˈmɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Haddad</grapheme><phoneme>hɑːˈdɑːd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Hernández</grapheme><grapheme>Hernandez</grapheme><phoneme>ɛɹˈnɑːndɛs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Hugo Chávez</grapheme><grapheme>Hugo Chavez</grapheme><phoneme>ˌhjuːɡoʊ ˈtʃɑːvɛs</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Janja</grapheme><phoneme>ˈʒɑːnʒə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Javier Milei</grapheme><phoneme>hɑːvˌjɛɹ miːˈleɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kast</grapheme><phoneme>ˈkɑːst</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kirchner</grapheme><phoneme>ˈkɪɹʃnɚ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Lacalle Pou</grapheme><phoneme>lɑːˌkaɪjeɪ ˈpoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Lenin Moreno</grapheme><phoneme>ˈlɛnɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>López Obrador</grapheme><grapheme>Lopez Obrador</grapheme><phoneme>ˌloʊpɛs ˌoʊbɹəˈdɔːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Machado</grapheme><phoneme>mɑːˈtʃɑːdoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Macri</grapheme><phoneme>ˈmɑːkɹi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Maduro</grapheme><phoneme>məˈdʊɹoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Márquez</grapheme><grapheme>Marquez</grapheme><phoneme>ˈmɑːɹkɛs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Martelly</grapheme><phoneme>mɑːɹtɛˈliː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Massa</grapheme><phoneme>ˈmɑːsə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Milei</grapheme><phoneme>miːˈleɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Moïse</grapheme><grapheme>Moise</grapheme><phoneme>moʊˈiːz</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Moraes</grapheme><phoneme>moʊˈɹaɪs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mujica</grapheme><phoneme>muːˈhiːkə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nicolás</grapheme><grapheme>Nicolas Maduro</grapheme><phoneme>ˌniːkoʊˈlɑːs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Noboa</grapheme><phoneme>noʊˈboʊə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ortega</grapheme><phoneme>ɔːɹˈteɪɡə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Padrino</grapheme><phoneme>pɑːˈdɹiːnoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Peña</grapheme><phoneme>ˈpeɪnjə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Peña Nieto</grapheme><phoneme>ˌpeɪnjə ˈnjɛtoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Piñera</grapheme><grapheme>Pinera</grapheme><phoneme>pɪˈnjɛɹə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Pinochet</grapheme><phoneme>ˌpiːnoʊˈtʃɛt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Rodríguez</grapheme><phoneme>ɹɑːdˈɹiːɡɛs</phoneme></lexeme>
  <lexeme><grapheme>Sandinista</grapheme><phoneme>ˌsændɪˈniːstə</phoneme></lexeme>
  <lexeme><grapheme>Subcomandante</grapheme><phoneme>ˌsuːbkoʊmɑːnˈdɑːnteɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Uribe</grapheme><phoneme>uːˈɹiːbeɪ</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Xiomara</grapheme><phoneme>ˌsiːoʊˈmɑːɹə</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Yamandú</grapheme><grapheme>Yamandu</grapheme><phoneme>ˌjɑːmɑːnˈduː</phoneme></lexeme>

  <!-- Latin America and the Caribbean: places, parties and papers -->
  <lexeme><grapheme>Abya Yala</grapheme><phoneme>ˌɑːbjə ˈjɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Antioquia</grapheme><phoneme>ˌɑːntiˈoʊkiə</phoneme></lexeme>
  <lexeme><grapheme>Asunción</grapheme><grapheme>Asuncion</grapheme><phoneme>ɑːˌsuːnsiˈoʊn</phoneme></lexeme>
  <lexeme><grapheme>Bahia</grapheme><phoneme>bəˈiːə</phoneme></lexeme>
  <lexeme><grapheme>Barranquilla</grapheme><phoneme>ˌbɑːɹənˈkiːjə</phoneme></lexeme>
  <lexeme><grapheme>Brasília</grapheme><grapheme>Brasilia</grapheme><phoneme>bɹəˈzɪljə</phoneme></lexeme>
  <lexeme><grapheme>Buenos Aires</grapheme><phoneme>ˌbweɪnəs ˈaɪɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Caracas</grapheme><phoneme>kəˈɹɑːkəs</phoneme></lexeme>
  <lexeme><grapheme>Cartagena</grapheme><phoneme>ˌkɑːɹtəˈheɪnə</phoneme></lexeme>
  <lexeme><grapheme>Cauca</grapheme><phoneme>ˈkaʊkə</phoneme></lexeme>
  <lexeme><grapheme>Chiapas</grapheme><phoneme>tʃiˈɑːpəs</phoneme></lexeme>
  <lexeme><grapheme>Chihuahua</grapheme><phoneme>tʃɪˈwɑːwɑː</phoneme></lexeme>
  <lexeme><grapheme>Chile</grapheme><phoneme>ˈtʃɪleɪ</phoneme></lexeme>
  <lexeme><grapheme>Ciudad Juárez</grapheme><grapheme>Ciudad Juarez</grapheme><phoneme>sjuːˌdɑːd ˈhwɑːɹɛs</phoneme></lexeme>
  <lexeme><grapheme>Cochabamba</grapheme><phoneme>ˌkoʊtʃəˈbɑːmbə</phoneme></lexeme>
  <lexeme><grapheme>Cúcuta</grapheme><grapheme>Cucuta</grapheme><phoneme>ˈkuːkuːtə</phoneme></lexeme>
  <lexeme><grapheme>Culiacán</grapheme><grapheme>Culiacan</grapheme><phoneme>ˌkuːljəˈkɑːn</phoneme></lexeme>
  <lexeme><grapheme>Curitiba</grapheme><phoneme>ˌkʊɹɪˈtiːbə</phoneme></lexeme>
  <lexeme><grapheme>Cusco</grapheme><grapheme>Cuzco</grapheme><phoneme>ˈkuːskoʊ</phoneme></lexeme>
  <lexeme><grapheme>Darién</grapheme><grapheme>Darien</grapheme><phoneme>ˌdɛɹiˈɛn</phoneme></lexeme>
  <lexeme><grapheme>Esmeraldas</grapheme><phoneme>ˌɛzməˈɹɑːldəs</phoneme></lexeme>
  <lexeme><grapheme>Falklands</grapheme><phoneme>ˈfɔːkləndz</phoneme></lexeme>
  <lexeme><grapheme>Folha</grapheme><phoneme>ˈfoʊljə</phoneme></lexeme>
  <lexeme><grapheme>Fortaleza</grapheme><phoneme>ˌfɔːɹtəˈleɪzə</phoneme></lexeme>
  <lexeme><grapheme>Granma</grapheme><phoneme>ˈɡɹɑːnmə</phoneme></lexeme>
  <lexeme><grapheme>Guadalajara</grapheme><phoneme>ˌɡwɑːdələˈhɑːɹə</phoneme></lexeme>
  <lexeme><grapheme>Guanajuato</grapheme><phoneme>ˌɡwɑːnəˈhwɑːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guantánamo</grapheme><grapheme>Guantanamo</grapheme><phoneme>ɡwɑːnˈtɑːnəmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guayaquil</grapheme><phoneme>ˌɡwaɪəˈkiːl</phoneme></lexeme>
  <lexeme><grapheme>Guerrero</grapheme><phoneme>ɡəˈɹɛɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guyana</grapheme><phoneme>ɡaɪˈænə</phoneme></lexeme>
  <lexeme><grapheme>Havana</grapheme><phoneme>hɑːˈvænə</phoneme></lexeme>
  <lexeme><grapheme>Iquique</grapheme><phoneme>iːˈkiːkeɪ</phoneme></lexeme>
  <lexeme><grapheme>Itamaraty</grapheme><phoneme>ˌiːtəmɑːɹəˈtiː</phoneme></lexeme>
  <lexeme><grapheme>Jalisco</grapheme><phoneme>hɑːˈlɪskoʊ</phoneme></lexeme>
  <lexeme><grapheme>Jujuy</grapheme><phoneme>huːˈhuːi</phoneme></lexeme>
  <lexeme><grapheme>La Paz</grapheme><phoneme>lɑː ˈpɑːs</phoneme></lexeme>
  <lexeme><grapheme>Malvinas</grapheme><phoneme>mɑːlˈviːnəs</phoneme></lexeme>
  <lexeme><grapheme>Managua</grapheme><phoneme>mɑːˈnɑːɡwə</phoneme></lexeme>
  <lexeme><grapheme>Mapuche</grapheme><phoneme>mɑːˈpuːtʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>Maracaibo</grapheme><phoneme>ˌmɛɹəˈkaɪboʊ</phoneme></lexeme>
  <lexeme><grapheme>Medellín</grapheme><grapheme>Medellin</grapheme><phoneme>ˌmɛdeɪˈjiːn</phoneme></lexeme>
  <lexeme><grapheme>Mercosur</grapheme><phoneme>ˌmɛɹkoʊˈsʊɹ</phoneme></lexeme>
  <lexeme><grapheme>Michoacán</grapheme><grapheme>Michoacan</grapheme><phoneme>ˌmiːtʃoʊəˈkɑːn</phoneme></lexeme>
  <lexeme><grapheme>Miraflores</grapheme><phoneme>ˌmiːɹəˈflɔːɹɛs</phoneme></lexeme>
  <lexeme><grapheme>Morena</grapheme><phoneme>moʊˈɹeɪnə</phoneme></lexeme>
  <lexeme><grapheme>Nicaragua</grapheme><phoneme>ˌnɪkəˈɹɑːɡwə</phoneme></lexeme>
  <lexeme><grapheme>Nuevo León</grapheme><grapheme>Nuevo Leon</grapheme><phoneme>ˌnweɪvoʊ leɪˈoʊn</phoneme></lexeme>
  <lexeme><grapheme>Oaxaca</grapheme><phoneme>wɑːˈhɑːkə</phoneme></lexeme>
  <lexeme><grapheme>Pará</grapheme><phoneme>pɑːˈɹɑː</phoneme></lexeme>
  <lexeme><grapheme>Paraguay</grapheme><phoneme>ˈpɛɹəɡwaɪ</phoneme></lexeme>
  <lexeme><grapheme>Petrobras</grapheme><phoneme>ˌpɛtɹoʊˈbɹɑːs</phoneme></lexeme>
  <lexeme><grapheme>Planalto</grapheme><phoneme>plɑːˈnɑːltoʊ</phoneme></lexeme>
  <lexeme><grapheme>Puebla</grapheme><phoneme>ˈpwɛblə</phoneme></lexeme>
  <lexeme><grapheme>Quechua</grapheme><phoneme>ˈkɛtʃwə</phoneme></lexeme>
  <lexeme><grapheme>Querétaro</grapheme><grapheme>Queretaro</grapheme><phoneme>kəˈɹɛtəɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Recife</grapheme><phoneme>ɹəˈsiːfi</phoneme></lexeme>
  <lexeme><grapheme>Rio de Janeiro</grapheme><phoneme>ˌɹiːoʊ deɪ ʒəˈnɛɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Rio Grande do Sul</grapheme><phoneme>ˌɹiːoʊ ˌɡɹɑːndi doʊ ˈsuːl</phoneme></lexeme>
  <lexeme><grapheme>Rosario</grapheme><phoneme>ɹoʊˈsɑːɹioʊ</phoneme></lexeme>
  <lexeme><grapheme>San José</grapheme><phoneme>ˌsæn hoʊˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Santiago</grapheme><phoneme>ˌsɑːntiˈɑːɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Santo Domingo</grapheme><phoneme>ˌsɑːntoʊ dəˈmɪŋɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>São Paulo</grapheme><grapheme>Sao Paulo</grapheme><phoneme>ˌsaʊ ˈpaʊloʊ</phoneme></lexeme>
  <lexeme><grapheme>Tamaulipas</grapheme><phoneme>ˌtɑːmaʊˈliːpəs</phoneme></lexeme>
  <lexeme><grapheme>Tegucigalpa</grapheme><phoneme>təˌɡuːsɪˈɡælpə</phoneme></lexeme>
  <lexeme><grapheme>Teleamazonas</grapheme><phoneme>ˌtɛleɪˌɑːməˈsoʊnəs</phoneme></lexeme>
  <lexeme><grapheme>teleSUR</grapheme><grapheme>Telesur</grapheme><phoneme>ˌtɛleɪˈsʊɹ</phoneme></lexeme>
  <lexeme><grapheme>Tijuana</grapheme><phoneme>tiːˈwɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Tren de Aragua</grapheme><phoneme>ˌtɹɛn deɪ əˈɹɑːɡwə</phoneme></lexeme>
  <lexeme><grapheme>Tucumán</grapheme><phoneme>ˌtuːkuːˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Uruguay</grapheme><phoneme>ˈʊɹəɡwaɪ</phoneme></lexeme>
  <lexeme><grapheme>Vaca Muerta</grapheme><phoneme>ˌvɑːkə ˈmwɛɹtə</phoneme></lexeme>
  <lexeme><grapheme>Valparaíso</grapheme><grapheme>Valparaiso</grapheme><phoneme>ˌvɑːlpəˈɹaɪsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Yucatan</grapheme><phoneme>ˌjuːkəˈtɑːn</phoneme></lexeme>
  <lexeme><grapheme>Zacatecas</grapheme><phoneme>ˌzɑːkəˈteɪkəs</phoneme></lexeme>

  <!-- Africa: people -->
  <lexeme role="say:given"><grapheme>Abiy</grapheme><phoneme>ˈɑːbi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Abiy Ahmed</grapheme><phoneme>ˌɑːbi ˈɑːmɛd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Afwerki</grapheme><phoneme>ɑːfˈwɛɹki</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Akufo-Addo</grapheme><phoneme>əˌkuːfoʊ ˈɑːdoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>al-Bashir</grapheme><phoneme>ˌɑːl bəˈʃɪɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bazoum</grapheme><phoneme>bɑːˈzuːm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Buhari</grapheme><phoneme>buˈhɑːɹi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Burhan</grapheme><phoneme>bʊɹˈhɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Chissano</grapheme><phoneme>ʃɪˈsɑːnoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Compaoré</grapheme><phoneme>ˌkɑːmpaʊˈɹeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Dbeibeh</grapheme><phoneme>dəˈbeɪbə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Deby</grapheme><phoneme>ˈdeɪbi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Diomaye Faye</grapheme><phoneme>ˌdjoʊmaɪ ˈfaɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Gnassingbé</grapheme><grapheme>Gnassingbe</grapheme><phoneme>ˌnjɑːsɪŋˈbeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Goïta</grapheme><grapheme>Goita</grapheme><phoneme>ɡoʊˈiːtə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Hichilema</grapheme><phoneme>ˌhiːtʃɪˈleɪmə</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Isaias</grapheme><phoneme>ˌiːsɑːˈjɑːs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kabila</grapheme><phoneme>kɑːˈbiːlə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kagame</grapheme><phoneme>kəˈɡɑːmeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kenyatta</grapheme><phoneme>kɛnˈjɑːtə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kiir</grapheme><phoneme>ˈkɪɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Lumumba</grapheme><phoneme>ləˈmuːmbə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Machar</grapheme><phoneme>mɑːˈʃɑːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mahama</grapheme><phoneme>mɑːˈhɑːmə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Malema</grapheme><phoneme>mɑːˈleɪmə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mbeki</grapheme><phoneme>əmˈbɛki</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mnangagwa</grapheme><phoneme>məˌnɑːŋˈɡɑːɡwə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mugabe</grapheme><phoneme>muːˈɡɑːbeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Museveni</grapheme><phoneme>muːˈsɛvəni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ngozi Okonjo-Iweala</grapheme><phoneme>əŋˌɡoʊzi oʊˌkɑːndʒoʊ iːˈweɪɑːlə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nguema</grapheme><phoneme>əŋˈɡweɪmə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nkrumah</grapheme><phoneme>əŋˈkɹuːmə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nkurunziza</grapheme><phoneme>əŋˌkʊɹʊnˈziːzə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nyerere</grapheme><phoneme>njɛˈɹɛɹeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Obasanjo</grapheme><phoneme>oʊˌbɑːsənˈdʒoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Obiang</grapheme><phoneme>oʊˈbjɑːŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Odinga</grapheme><phoneme>oʊˈdɪŋɡə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ouattara</grapheme><phoneme>wəˈtɑːɹə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ramaphosa</grapheme><phoneme>ˌɹɑːməˈpoʊsə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Saied</grapheme><phoneme>ˈsaɪɛd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sankara</grapheme><phoneme>sæŋˈkɑːɹə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tchiani</grapheme><grapheme>Tiani</grapheme><phoneme>tʃiˈɑːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tebboune</grapheme><phoneme>tɛˈbuːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tinubu</grapheme><phoneme>tiːˈnuːbuː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Traoré</grapheme><grapheme>Traore</grapheme><phoneme>ˌtɹaʊˈɹeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tshisekedi</grapheme><phoneme>ˌtʃiːsɛˈkɛdi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tsvangirai</grapheme><phoneme>ˌtʃɑːŋɡɪˈɹaɪ</phoneme></lexeme>

  <!-- Africa: places and movements -->
  <lexeme><grapheme>Abidjan</grapheme><phoneme>ˌæbɪˈdʒɑːn</phoneme></lexeme>
  <lexeme><grapheme>Abuja</grapheme><phoneme>ɑːˈbuːdʒə</phoneme></lexeme>
  <lexeme><grapheme>Accra</grapheme><phoneme>ɑːˈkɹɑː</phoneme></lexeme>
  <lexeme><grapheme>Addis Ababa</grapheme><phoneme>ˌædɪs ˈɑːbəbə</phoneme></lexeme>
  <lexeme><grapheme>al-Shabaab</grapheme><grapheme>al-Shabab</grapheme><phoneme>ˌɑːl ʃəˈbɑːb</phoneme></lexeme>
  <lexeme><grapheme>Amhara</grapheme><phoneme>ɑːmˈhɑːɹə</phoneme></lexeme>
  <lexeme><grapheme>Antananarivo</grapheme><phoneme>ˌæntəˌnænəˈɹiːvoʊ</phoneme></lexeme>
  <lexeme><grapheme>Asmara</grapheme><phoneme>æzˈmɑːɹə</phoneme></lexeme>
  <lexeme><grapheme>Azawad</grapheme><phoneme>ˈɑːzəwɑːd</phoneme></lexeme>
  <lexeme><grapheme>Bamako</grapheme><phoneme>ˈbɑːməkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Bangui</grapheme><phoneme>bɑːŋˈɡiː</phoneme></lexeme>
  <lexeme><grapheme>Banjul</grapheme><phoneme>bɑːnˈdʒuːl</phoneme></lexeme>
  <lexeme><grapheme>Benghazi</grapheme><phoneme>bɛnˈɡɑːzi</phoneme></lexeme>
  <lexeme><grapheme>Benin</grapheme><phoneme>bəˈniːn</phoneme></lexeme>
  <lexeme><grapheme>Bissau</grapheme><phoneme>bɪˈsaʊ</phoneme></lexeme>
  <lexeme><grapheme>Boko Haram</grapheme><phoneme>ˌboʊkoʊ həˈɹɑːm</phoneme></lexeme>
  <lexeme><grapheme>Botswana</grapheme><phoneme>bɑːtˈswɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Bujumbura</grapheme><phoneme>ˌbuːdʒəmˈbʊɹə</phoneme></lexeme>
  <lexeme><grapheme>Bukavu</grapheme><phoneme>buːˈkɑːvuː</phoneme></lexeme>
  <lexeme><grapheme>Burkinabe</grapheme><phoneme>bɝˌkiːnəˈbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Cabo Verde</grapheme><phoneme>ˌkɑːboʊ ˈvɛɹdeɪ</phoneme></lexeme>
  <lexeme><grapheme>Conakry</grapheme><phoneme>ˈkɑːnəkɹi</phoneme></lexeme>
  <lexeme><grapheme>Côte d'Ivoire</grapheme><grapheme>Cote d'Ivoire</grapheme><phoneme>ˌkoʊt diːˈvwɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Dakar</grapheme><phoneme>dɑːˈkɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Dar es Salaam</grapheme><phoneme>ˌdɑːɹ ˌɛs səˈlɑːm</phoneme></lexeme>
  <lexeme><grapheme>Darfur</grapheme><phoneme>dɑːɹˈfʊɹ</phoneme></lexeme>
  <lexeme><grapheme>Dogon</grapheme><phoneme>ˈdoʊɡɑːn</phoneme></lexeme>
  <lexeme><grapheme>El Fasher</grapheme><grapheme>al-Fashir</grapheme><phoneme>ˌɛl ˈfɑːʃɚ</phoneme></lexeme>
  <lexeme><grapheme>El Obeid</grapheme><phoneme>ˌɛl oʊˈbeɪd</phoneme></lexeme>
  <lexeme><grapheme>el-Geneina</grapheme><grapheme>El Geneina</grapheme><phoneme>ˌɛl dʒəˈneɪnə</phoneme></lexeme>
  <lexeme><grapheme>Entebbe</grapheme><phoneme>ɛnˈtɛbi</phoneme></lexeme>
  <lexeme><grapheme>Eritrea</grapheme><phoneme>ˌɛɹɪˈtɹeɪə</phoneme></lexeme>
  <lexeme><grapheme>Eritrean</grapheme><phoneme>ˌɛɹɪˈtɹeɪən</phoneme></lexeme>
  <lexeme><grapheme>eSwatini</grapheme><grapheme>Eswatini</grapheme><phoneme>ˌɛswɑːˈtiːni</phoneme></lexeme>
  <lexeme><grapheme>Fezzan</grapheme><phoneme>fɛˈzɑːn</phoneme></lexeme>
  <lexeme><grapheme>Gaborone</grapheme><phoneme>ˌɡɑːbəˈɹoʊneɪ</phoneme></lexeme>
  <lexeme><grapheme>Gezira</grapheme><grapheme>Al Jazirah</grapheme><phoneme>dʒəˈziːɹə</phoneme></lexeme>
  <lexeme><grapheme>Harare</grapheme><phoneme>hɑːˈɹɑːɹeɪ</phoneme></lexeme>
  <lexeme><grapheme>Hargeisa</grapheme><phoneme>hɑːɹˈɡeɪsə</phoneme></lexeme>
  <lexeme><grapheme>Houphouët</grapheme><phoneme>uːfuːˈɛt</phoneme></lexeme>
  <lexeme><grapheme>Igbo</grapheme><phoneme>ˈiːboʊ</phoneme></lexeme>
  <lexeme><grapheme>Ituri</grapheme><phoneme>ɪˈtʊɹi</phoneme></lexeme>
  <lexeme><grapheme>Janjaweed</grapheme><phoneme>ˌdʒɑːndʒəˈwiːd</phoneme></lexeme>
  <lexeme><grapheme>Johannesburg</grapheme><phoneme>dʒoʊˈhænɪsbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Kaduna</grapheme><phoneme>kəˈduːnə</phoneme></lexeme>
  <lexeme><grapheme>Kampala</grapheme><phoneme>kɑːmˈpɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Kidal</grapheme><phoneme>kiːˈdɑːl</phoneme></lexeme>
  <lexeme><grapheme>Kordofan</grapheme><phoneme>ˌkɔːɹdəˈfɑːn</phoneme></lexeme>
  <lexeme><grapheme>KwaZulu-Natal</grapheme><phoneme>kwɑːˌzuːluː nəˈtɑːl</phoneme></lexeme>
  <lexeme><grapheme>Lagos</grapheme><phoneme>ˈleɪɡoʊs</phoneme></lexeme>
  <lexeme><grapheme>Libreville</grapheme><phoneme>ˈliːbɹəvɪl</phoneme></lexeme>
  <lexeme><grapheme>Lilongwe</grapheme><phoneme>lɪˈlɔːŋweɪ</phoneme></lexeme>
  <lexeme><grapheme>Lomé</grapheme><phoneme>loʊˈmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Luanda</grapheme><phoneme>luˈɑːndə</phoneme></lexeme>
  <lexeme><grapheme>Maasai</grapheme><phoneme>mɑːˈsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Maghreb</grapheme><phoneme>ˈmɑːɡɹəb</phoneme></lexeme>
  <lexeme><grapheme>Maiduguri</grapheme><phoneme>maɪˈduːɡʊɹi</phoneme></lexeme>
  <lexeme><grapheme>Malabo</grapheme><phoneme>mɑːˈlɑːboʊ</phoneme></lexeme>
  <lexeme><grapheme>Malian</grapheme><phoneme>ˈmɑːliən</phoneme></lexeme>
  <lexeme><grapheme>Maputo</grapheme><phoneme>mɑːˈpuːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Marrakech</grapheme><grapheme>Marrakesh</grapheme><phoneme>ˌmɛɹəˈkɛʃ</phoneme></lexeme>
  <lexeme><grapheme>Maseru</grapheme><phoneme>məˈsɛɹuː</phoneme></lexeme>
  <lexeme><grapheme>Mbabane</grapheme><phoneme>əmbəˈbɑːneɪ</phoneme></lexeme>
  <lexeme><grapheme>Mekelle</grapheme><phoneme>məˈkɛlɛ</phoneme></lexeme>
  <lexeme><grapheme>Mogadishu</grapheme><phoneme>ˌmoʊɡəˈdiːʃuː</phoneme></lexeme>
  <lexeme><grapheme>Mombasa</grapheme><phoneme>mɑːmˈbɑːsə</phoneme></lexeme>
  <lexeme><grapheme>Monrovia</grapheme><phoneme>mənˈɹoʊviə</phoneme></lexeme>
  <lexeme><grapheme>Mozambique</grapheme><phoneme>ˌmoʊzæmˈbiːk</phoneme></lexeme>
  <lexeme><grapheme>Namibia</grapheme><phoneme>nəˈmɪbiə</phoneme></lexeme>
  <lexeme><grapheme>N'Djamena</grapheme><grapheme>Ndjamena</grapheme><phoneme>əndʒəˈmeɪnə</phoneme></lexeme>
  <lexeme><grapheme>Niamey</grapheme><phoneme>njɑːˈmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Niger</grapheme><phoneme>niːˈʒɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Nigeria</grapheme><phoneme>naɪˈdʒɪɹiə</phoneme></lexeme>
  <lexeme><grapheme>Nigerien</grapheme><phoneme>niːˈʒɛɹiən</phoneme></lexeme>
  <lexeme><grapheme>Nouakchott</grapheme><phoneme>nuˈɑːkʃɑːt</phoneme></lexeme>
  <lexeme><grapheme>Nyala</grapheme><phoneme>ˈnjɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Omdurman</grapheme><phoneme>ˌɑːmdɚˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Oromia</grapheme><phoneme>oʊˈɹoʊmiə</phoneme></lexeme>
  <lexeme><grapheme>Oromo</grapheme><phoneme>ˈɔːɹəmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Polisario</grapheme><phoneme>ˌpoʊlɪˈsɑːɹioʊ</phoneme></lexeme>
  <lexeme><grapheme>Puntland</grapheme><phoneme>ˈpʊntlænd</phoneme></lexeme>
  <lexeme><grapheme>Rabat</grapheme><phoneme>ɹɑːˈbɑːt</phoneme></lexeme>
  <lexeme><grapheme>Rwanda</grapheme><phoneme>ɹuˈɑːndə</phoneme></lexeme>
  <lexeme><grapheme>Rwandan</grapheme><phoneme>ɹuˈɑːndən</phoneme></lexeme>
  <lexeme><grapheme>Saharawi</grapheme><phoneme>sɑːˈɹɑːwi</phoneme></lexeme>
  <lexeme><grapheme>Senegal</grapheme><phoneme>ˌsɛnɪˈɡɔːl</phoneme></lexeme>
  <lexeme><grapheme>Sfax</grapheme><phoneme>ˈsfɑːks</phoneme></lexeme>
  <lexeme><grapheme>Sirte</grapheme><phoneme>ˈsɪɹt</phoneme></lexeme>
  <lexeme><grapheme>Somali</grapheme><phoneme>soʊˈmɑːli</phoneme></lexeme>
  <lexeme><grapheme>Somalia</grapheme><phoneme>soʊˈmɑːliə</phoneme></lexeme>
  <lexeme><grapheme>Somaliland</grapheme><phoneme>soʊˈmɑːlilænd</phoneme></lexeme>
  <lexeme><grapheme>Tigray</grapheme><phoneme>tiːˈɡɹaɪ</phoneme></lexeme>
  <lexeme><grapheme>Tigrayan</grapheme><phoneme>tiːˈɡɹaɪən</phoneme></lexeme>
  <lexeme><grapheme>Timbuktu</grapheme><phoneme>ˌtɪmbʌkˈtuː</phoneme></lexeme>
  <lexeme><grapheme>Tobruk</grapheme><phoneme>toʊˈbɹʊk</phoneme></lexeme>
  <lexeme><grapheme>Tuareg</grapheme><phoneme>ˈtwɑːɹɛɡ</phoneme></lexeme>
  <lexeme><grapheme>Tunis</grapheme><phoneme>ˈtuːnɪs</phoneme></lexeme>
  <lexeme><grapheme>Windhoek</grapheme><phoneme>ˈvɪnthʊk</phoneme></lexeme>
  <lexeme><grapheme>Xhosa</grapheme><phoneme>ˈkoʊsə</phoneme></lexeme>
  <lexeme><grapheme>Yaoundé</grapheme><grapheme>Yaounde</grapheme><phoneme>ˌjɑːuːnˈdeɪ</phoneme></lexeme>
  <lexeme><grapheme>Zimbabwe</grapheme><phoneme>zɪmˈbɑːbweɪ</phoneme></lexeme>

  <!-- Europe: people -->
  <lexeme role="say:person"><grapheme>Albanese</grapheme><phoneme>ˌælbəˈniːzi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Babiš</grapheme><grapheme>Babis</grapheme><phoneme>ˈbɑːbɪʃ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Barnier</grapheme><phoneme>bɑːɹnˈjeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Barrot</grapheme><phoneme>bəˈɹoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bayrou</grapheme><phoneme>beɪˈɹuː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Berlusconi</grapheme><phoneme>ˌbɛɹluːˈskoʊni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Borrell</grapheme><phoneme>boʊˈɹɛl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Braverman</grapheme><phoneme>ˈbɹeɪvɚmən</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Cyril Ramaphosa</grapheme><phoneme>ˌsɪɹəl ˌɹɑːməˈpoʊsə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Dmytro Kuleba</grapheme><phoneme>dəmɪˌtɹoʊ kuːˈlɛbə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Draghi</grapheme><phoneme>ˈdɹɑːɡi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Emmanuel Macron</grapheme><phoneme>ɪˌmænjuˌɛl məˈkɹoʊn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Farage</grapheme><phoneme>fəˈɹɑːʒ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Feijóo</grapheme><grapheme>Feijoo</grapheme><phoneme>feɪˈhoʊoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Fico</grapheme><phoneme>ˈfiːtsoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Frederiksen</grapheme><phoneme>ˈfɹɛðəɹɪksən</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Georgieva</grapheme><phoneme>ˌɡeɪɔːɹˈɡiːvə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Giorgia Meloni</grapheme><phoneme>ˌdʒɔːɹdʒə məˈloʊni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Guterres</grapheme><phoneme>ɡuːˈtɛɹɛs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Habeck</grapheme><phoneme>ˈhɑːbɛk</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Juncker</grapheme><phoneme>ˈjʊŋkɚ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kaczyński</grapheme><grapheme>Kaczynski</grapheme><phoneme>kɑːˈtʃɪnski</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kaja Kallas</grapheme><phoneme>ˌkaɪə ˈkɑːləs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Lagarde</grapheme><phoneme>lɑːˈɡɑːɹd</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Lecornu</grapheme><phoneme>ləkɔːɹˈnuː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Macron</grapheme><phoneme>məˈkɹoʊn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Magyar</grapheme><phoneme>ˈmɑːdʒɑːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mattarella</grapheme><phoneme>ˌmɑːtəˈɹɛlə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mélenchon</grapheme><grapheme>Melenchon</grapheme><phoneme>ˌmeɪlɑːnˈʃoʊn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Meloni</grapheme><phoneme>məˈloʊni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Merkel</grapheme><phoneme>ˈmɛɹkəl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Merz</grapheme><phoneme>ˈmɛɹts</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Michel Barnier</grapheme><phoneme>miːˌʃɛl bɑːɹnˈjeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mitsotakis</grapheme><phoneme>ˌmiːtsoʊˈtɑːkɪs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Morawiecki</grapheme><phoneme>ˌmɔːɹəvˈjɛtski</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nawrocki</grapheme><phoneme>nɑːˈvɹɑːtski</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ˈɔːɹbɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Pavel</grapheme><phoneme>ˈpɑːvəl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Pedro Sánchez</grapheme><grapheme>Pedro Sanchez</grapheme><phoneme>ˌpeɪdɹoʊ ˈsɑːntʃɛs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Puigdemont</grapheme><phoneme>ˌpuːdʒdəˈmɑːnt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Radev</grapheme><phoneme>ˈɹɑːdɛv</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Rajoy</grapheme><phoneme>ɹɑːˈhɔɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Rishi Sunak</grapheme><phoneme>ˌɹɪʃi ˈsuːnɑːk</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Rutte</grapheme><phoneme>ˈɹʌtə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Salvini</grapheme><phoneme>sɑːlˈviːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sarkozy</grapheme><phoneme>ˌsɑːɹkoʊˈziː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Schallenberg</grapheme><phoneme>ˈʃɑːlənbɛɹɡ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Scholz</grapheme><phoneme>ˈʃoʊlts</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Schröder</grapheme><phoneme>ˈʃɹoʊdɚ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sefcovic</grapheme><phoneme>ˈʃɛftʃəvɪtʃ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Séjourné</grapheme><grapheme>Sejourne</grapheme><phoneme>seɪʒʊɹˈneɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sikorski</grapheme><phoneme>ʃɪˈkɔːɹski</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Simion</grapheme><phoneme>simiˈoʊn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Steinmeier</grapheme><phoneme>ˈʃtaɪnmaɪɚ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Stubb</grapheme><phoneme>ˈstʊb</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Szijjártó</grapheme><grapheme>Szijjarto</grapheme><phoneme>ˈsiːjɑːɹtoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tajani</grapheme><phoneme>tɑːˈjɑːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Thierry Breton</grapheme><phoneme>ˌtjɛɹi bɹəˈtɔːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Thunberg</grapheme><phoneme>ˈtuːnbɛɹɡ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tsipras</grapheme><phoneme>ˈtsiːpɹəs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Türk</grapheme><phoneme>ˈtʊɹk</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tusk</grapheme><phoneme>ˈtʊsk</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ursula von der Leyen</grapheme><phoneme>ˌɝsələ ˌvɑːn dɚ ˈlaɪən</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Varoufakis</grapheme><phoneme>ˌvɛɹuːˈfɑːkɪs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>von der Leyen</grapheme><phoneme>ˌvɑːn dɚ ˈlaɪən</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Vučić</grapheme><grapheme>Vucic</grapheme><phoneme>ˈvuːtʃɪtʃ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Wallström</grapheme><phoneme>ˈvɑːlstɹəm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Weidel</grapheme><phoneme>ˈvaɪdəl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Wilders</grapheme><phoneme>ˈvɪldɚs</phoneme></lexeme>

  <!-- Europe: places, parties and papers -->
  <lexeme><grapheme>Århus</grapheme><grapheme>Aarhus</grapheme><phoneme>ˈɔːɹhuːs</phoneme></lexeme>
  <lexeme><grapheme>Auschwitz</grapheme><phoneme>ˈaʊʃvɪts</phoneme></lexeme>
  <lexeme><grapheme>Azores</grapheme><phoneme>ˈeɪzɔːɹz</phoneme></lexeme>
  <lexeme><grapheme>Bayern</grapheme><phoneme>ˈbaɪɚn</phoneme></lexeme>
  <lexeme><grapheme>Belgrade</grapheme><phoneme>ˈbɛlɡɹeɪd</phoneme></lexeme>
  <lexeme><grapheme>Bologna</grapheme><phoneme>bəˈloʊnjə</phoneme></lexeme>
  <lexeme><grapheme>Bordeaux</grapheme><phoneme>bɔːɹˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Bratislava</grapheme><phoneme>ˌbɹɑːtɪˈslɑːvə</phoneme></lexeme>
  <lexeme><grapheme>Brno</grapheme><phoneme>ˈbɝnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Bucharest</grapheme><phoneme>ˈbuːkəɹɛst</phoneme></lexeme>
  <lexeme><grapheme>Budapest</grapheme><phoneme>ˈbuːdəpɛst</phoneme></lexeme>
  <lexeme><grapheme>Bundesbank</grapheme><phoneme>ˈbʊndəsbɑːŋk</phoneme></lexeme>
  <lexeme><grapheme>Bundestag</grapheme><phoneme>ˈbʊndəstɑːɡ</phoneme></lexeme>
  <lexeme><grapheme>Bundeswehr</grapheme><phoneme>ˈbʊndəsvɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Calais</grapheme><phoneme>kæˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Corriere della Sera</grapheme><phoneme>koʊɹiˌɛɹeɪ ˌdɛlə ˈsɛɹə</phoneme></lexeme>
  <lexeme><grapheme>Curaçao</grapheme><grapheme>Curacao</grapheme><phoneme>ˈkʊɹəsaʊ</phoneme></lexeme>
  <lexeme><grapheme>Davos</grapheme><phoneme>dɑːˈvoʊs</phoneme></lexeme>
  <lexeme><grapheme>Der Spiegel</grapheme><phoneme>dɚ ˈʃpiːɡəl</phoneme></lexeme>
  <lexeme><grapheme>Deutsche Bank</grapheme><phoneme>ˌdɔɪtʃə ˈbæŋk</phoneme></lexeme>
  <lexeme><grapheme>Deutsche Welle</grapheme><phoneme>ˌdɔɪtʃə ˈvɛlə</phoneme></lexeme>
  <lexeme><grapheme>Dusseldorf</grapheme><phoneme>ˈduːsəldɔːɹf</phoneme></lexeme>
  <lexeme><grapheme>El Mundo</grapheme><phoneme>ɛl ˈmʊndoʊ</phoneme></lexeme>
  <lexeme><grapheme>El País</grapheme><grapheme>El Pais</grapheme><phoneme>ɛl paɪˈiːs</phoneme></lexeme>
  <lexeme><grapheme>Élysée</grapheme><grapheme>Elysee</grapheme><phoneme>ˌeɪliːˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Euskadi</grapheme><phoneme>eɪuːsˈkɑːdi</phoneme></lexeme>
  <lexeme><grapheme>Fidesz</grapheme><phoneme>ˈfiːdɛs</phoneme></lexeme>
  <lexeme><grapheme>Gdańsk</grapheme><grapheme>Gdansk</grapheme><phoneme>ɡəˈdɑːnsk</phoneme></lexeme>
  <lexeme><grapheme>Gothenburg</grapheme><phoneme>ˈɡɑːθənbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Graz</grapheme><phoneme>ˈɡɹɑːts</phoneme></lexeme>
  <lexeme><grapheme>Grenoble</grapheme><phoneme>ɡɹəˈnoʊbəl</phoneme></lexeme>
  <lexeme><grapheme>Ibiza</grapheme><phoneme>ɪˈbiːzə</phoneme></lexeme>
  <lexeme><grapheme>Île-de-France</grapheme><phoneme>ˌiːl də ˈfɹɑːns</phoneme></lexeme>
  <lexeme><grapheme>Jobbik</grapheme><phoneme>ˈjoʊbɪk</phoneme></lexeme>
  <lexeme><grapheme>Kraków</grapheme><grapheme>Krakow</grapheme><phoneme>ˈkɹɑːkaʊ</phoneme></lexeme>
  <lexeme><grapheme>La Repubblica</grapheme><phoneme>lɑː ɹeɪˈpuːblɪkə</phoneme></lexeme>
  <lexeme><grapheme>La Stampa</grapheme><phoneme>lɑː ˈstɑːmpə</phoneme></lexeme>
  <lexeme><grapheme>Le Figaro</grapheme><phoneme>lə ˌfiːɡəˈɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Le Monde</grapheme><phoneme>lə ˈmoʊnd</phoneme></lexeme>
  <lexeme><grapheme>Libération</grapheme><phoneme>ˌliːbeɪˌɹɑːsˈjoʊn</phoneme></lexeme>
  <lexeme><grapheme>Ljubljana</grapheme><phoneme>ˌljuːbliˈɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Lyon</grapheme><phoneme>liˈoʊn</phoneme></lexeme>
  <lexeme><grapheme>Maastricht</grapheme><phoneme>ˈmɑːstɹɪkt</phoneme></lexeme>
  <lexeme><grapheme>Mallorca</grapheme><grapheme>Majorca</grapheme><phoneme>məˈjɔːɹkə</phoneme></lexeme>
  <lexeme><grapheme>Matignon</grapheme><phoneme>ˌmɑːtiːˈnjoʊn</phoneme></lexeme>
  <lexeme><grapheme>Milan</grapheme><phoneme>mɪˈlɑːn</phoneme></lexeme>
  <lexeme><grapheme>Moldova</grapheme><phoneme>mɔːlˈdoʊvə</phoneme></lexeme>
  <lexeme><grapheme>Montenegro</grapheme><phoneme>ˌmɑːntəˈneɪɡɹoʊ</phoneme></lexeme>
  <lexeme><grapheme>Nantes</grapheme><phoneme>ˈnɑːnt</phoneme></lexeme>
  <lexeme><grapheme>Łódź</grapheme><grapheme>Lodz</grapheme><phoneme>ˈwuːtʃ</phoneme></lexeme>
  <lexeme><grapheme>Oslo</grapheme><phoneme>ˈɑːzloʊ</phoneme></lexeme>
  <lexeme><grapheme>Palazzo Chigi</grapheme><phoneme>pəˌlɑːtsoʊ ˈkiːdʒi</phoneme></lexeme>
  <lexeme><grapheme>Podgorica</grapheme><phoneme>ˈpɑːdɡəɹiːtsə</phoneme></lexeme>
  <lexeme><grapheme>Poitiers</grapheme><phoneme>pwɑːtˈjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Poznań</grapheme><grapheme>Poznan</grapheme><phoneme>ˈpoʊznɑːn</phoneme></lexeme>
  <lexeme><grapheme>Pristina</grapheme><phoneme>ˈpɹiːʃtɪnə</phoneme></lexeme>
  <lexeme><grapheme>Ramstein</grapheme><phoneme>ˈɹɑːmʃtaɪn</phoneme></lexeme>
  <lexeme><grapheme>Rassemblement National</grapheme><phoneme>ɹəˌsɑːmbləˌmɑːn ˌnɑːsjəˈnɑːl</phoneme></lexeme>
  <lexeme><grapheme>Reims</grapheme><phoneme>ˈɹæns</phoneme></lexeme>
  <lexeme><grapheme>Reykjavik</grapheme><grapheme>Reykjavík</grapheme><phoneme>ˈɹeɪkjəvɪk</phoneme></lexeme>
  <lexeme><grapheme>Rzeszów</grapheme><grapheme>Rzeszow</grapheme><phoneme>ˈʒɛʃuːf</phoneme></lexeme>
  <lexeme><grapheme>Sarajevo</grapheme><phoneme>ˌsɛɹəˈjeɪvoʊ</phoneme></lexeme>
  <lexeme><grapheme>Schengen</grapheme><phoneme>ˈʃɛŋən</phoneme></lexeme>
  <lexeme><grapheme>Sinn Féin</grapheme><grapheme>Sinn Fein</grapheme><phoneme>ˌʃɪn ˈfeɪn</phoneme></lexeme>
  <lexeme><grapheme>Skopje</grapheme><phoneme>ˈskoʊpjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Srebrenica</grapheme><phoneme>ˌsɹɛbɹəˈniːtsə</phoneme></lexeme>
  <lexeme><grapheme>Strasbourg</grapheme><phoneme>ˈstɹɑːsbʊɹɡ</phoneme></lexeme>
  <lexeme><grapheme>Stuttgart</grapheme><phoneme>ˈʃtʊtɡɑːɹt</phoneme></lexeme>
  <lexeme><grapheme>Süddeutsche Zeitung</grapheme><phoneme>ˌsuːddɔɪtʃə ˈtsaɪtʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Tallinn</grapheme><phoneme>ˈtɑːlɪn</phoneme></lexeme>
  <lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈtiːʃək</phoneme></lexeme>
  <lexeme><grapheme>Thessaloniki</grapheme><phoneme>ˌθɛsələˈniːki</phoneme></lexeme>
  <lexeme><grapheme>Tirana</grapheme><phoneme>tɪˈɹɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Turin</grapheme><phoneme>ˈtʊɹɪn</phoneme></lexeme>
  <lexeme><grapheme>Türkiye</grapheme><grapheme>Turkiye</grapheme><phoneme>ˈtʊɹkijeɪ</phoneme></lexeme>
  <lexeme><grapheme>Utrecht</grapheme><phoneme>ˈjuːtɹɛkt</phoneme></lexeme>
  <lexeme><grapheme>Versailles</grapheme><phoneme>vɛɹˈsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Vojvodina</grapheme><phoneme>ˌvɔɪvəˈdiːnə</phoneme></lexeme>
  <lexeme><grapheme>Wrocław</grapheme><grapheme>Wroclaw</grapheme><phoneme>ˈvɹɔːtswɑːf</phoneme></lexeme>
  <lexeme><grapheme>Zagreb</grapheme><phoneme>ˈzɑːɡɹɛb</phoneme></lexeme>
  <lexeme><grapheme>Zürich</grapheme><grapheme>Zurich</grapheme><phoneme>ˈzʊɹɪk</phoneme></lexeme>

  <!-- South, South-East and East Asia: people -->
  <lexeme role="say:person"><grapheme>Ho Chi Minh</grapheme><phoneme>ˌhoʊ tʃiː ˈmɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Abe Shinzo</grapheme><phoneme>ˌɑːbeɪ ˈʃɪnzoʊ</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Akhtar</grapheme><phoneme>ˈɑːktɑːɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Akhundzada</grapheme><phoneme>ˌɑːkʊnˈzɑːdə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Anura Kumara Dissanayake</grapheme><phoneme>əˌnʊɹə kʊˌmɑːɹə ˌdɪsəˈnɑːjəkə</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Anutin</grapheme><phoneme>ˌɑːnuːˈtiːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Anwar Ibrahim</grapheme><phoneme>ˌɑːnwɑːɹ ˌɪbɹəˈhiːm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Aung San Suu Kyi</grapheme><phoneme>ˌaʊŋ ˌsɑːn ˌsuː ˈtʃiː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bhutto</grapheme><phoneme>ˈbuːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Dalai Lama</grapheme><phoneme>ˌdɑːlaɪ ˈlɑːmə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Deuba</grapheme><phoneme>ˈdeɪuːbə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Dissanayake</grapheme><phoneme>ˌdɪsəˈnɑːjəkə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Duterte</grapheme><phoneme>duːˈtɛɹteɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Fumio Kishida</grapheme><phoneme>ˌfuːmioʊ kɪˈʃiːdə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Gautam Adani</grapheme><phoneme>ˌɡaʊtəm əˈdɑːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Ghani</grapheme><phoneme>ˈɡɑːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Hasina</grapheme><phoneme>hɑːˈsiːnə</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Hibatullah</grapheme><phoneme>hɪˌbɑːtuˈlɑː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Hun Manet</grapheme><phoneme>ˌhuːn mɑːˈnɛt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Hun Sen</grapheme><phoneme>ˌhuːn ˈsɛn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Imran Khan</grapheme><phoneme>ˌɪmɹɑːn ˈkɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Jaishankar</grapheme><phoneme>dʒaɪˈʃʌŋkɚ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Jokowi</grapheme><phoneme>dʒoʊˈkoʊwi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kejriwal</grapheme><phoneme>ˈkeɪdʒɹiwɑːl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kim Jong Il</grapheme><grapheme>Kim Jong-il</grapheme><phoneme>ˌkɪm ˌdʒʌŋ ˈɪl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kim Jong Un</grapheme><grapheme>Kim Jong-un</grapheme><phoneme>ˌkɪm ˌdʒʌŋ ˈuːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kim Yo Jong</grapheme><grapheme>Kim Yo-jong</grapheme><phoneme>ˌkɪm ˌjoʊ ˈdʒʌŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kishida</grapheme><phoneme>kɪˈʃiːdə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Koizumi</grapheme><phoneme>koʊˈiːzuːmi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Lee Jae-myung</grapheme><grapheme>Lee Jae Myung</grapheme><phoneme>ˌliː ˌdʒeɪ ˈmjʌŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mahathir</grapheme><phoneme>ˌmɑːhəˈtɪɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mahsa Amini</grapheme><phoneme>ˌmɑːsə əˈmiːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mamata Banerjee</grapheme><phoneme>ˌmʌmətə ˈbænɚdʒi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Mamdani</grapheme><phoneme>mɑːmˈdɑːni</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Marcos</grapheme><phoneme>ˈmɑːɹkoʊs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Min Aung Hlaing</grapheme><phoneme>ˌmɪn ˌaʊŋ ˈlaɪŋ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Muizzu</grapheme><phoneme>muːˈiːzuː</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Munir</grapheme><phoneme>muːˈnɪɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Muttaqi</grapheme><phoneme>muːˈtɑːki</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Narendra</grapheme><phoneme>nɑːˈɹɛndɹə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nawaz Sharif</grapheme><phoneme>nɑːˌwɑːz ʃəˈɹiːf</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Nehru</grapheme><phoneme>ˈneɪɹuː</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Paetongtarn</grapheme><phoneme>ˌpeɪtɔːŋˈtɑːn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Prabowo Subianto</grapheme><phoneme>pɹɑːˌboʊwoʊ ˌsuːbiˈɑːntoʊ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Prachanda</grapheme><phoneme>pɹɑːˈtʃɑːndə</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Prayuth</grapheme><phoneme>pɹɑːˈjuːt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Rajapaksa</grapheme><phoneme>ˌɹɑːdʒəˈpɑːksə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sanae Takaichi</grapheme><phoneme>sɑːˌnaɪ tɑːˈkaɪtʃi</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Shehbaz</grapheme><grapheme>Shahbaz</grapheme><phoneme>ˈʃɑːbɑːz</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sheikh Hasina</grapheme><phoneme>ˌʃeɪk həˈsiːnə</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Shigeru</grapheme><phoneme>ʃɪˈɡɛɹuː</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Shinzo Abe</grapheme><phoneme>ˌʃɪnzoʊ ˈɑːbeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Sitharaman</grapheme><phoneme>ˌsiːtəˈɹɑːmən</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Srettha</grapheme><phoneme>ˈsɛtə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Subrahmanyam</grapheme><phoneme>ˌsuːbɹəˈmʌnjəm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Takaichi</grapheme><phoneme>tɑːˈkaɪtʃi</phoneme></lexeme>
  <lexeme role="say:given say:person"><grapheme>Thaksin</grapheme><phoneme>ˈtɑːksɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Tô Lâm</grapheme><grapheme>To Lam</grapheme><phoneme>ˌtoʊ ˈlɑːm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Vajpayee</grapheme><phoneme>vɑːdʒˈpaɪi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Wickremesinghe</grapheme><phoneme>ˌvɪkɹəməˈsɪŋə</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Yogi Adityanath</grapheme><phoneme>ˌjoʊɡi ɑːˈdɪtjənɑːt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Yoon Suk Yeol</grapheme><grapheme>Yoon Suk-yeol</grapheme><phoneme>ˌjuːn ˌsʌk ˈjʌl</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Yunus</grapheme><phoneme>ˈjuːnʊs</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zardari</grapheme><phoneme>zɑːɹˈdɑːɹi</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Zelaya</grapheme><phoneme>zəˈlaɪə</phoneme></lexeme>

  <!-- South, South-East and East Asia: places, parties and papers -->
  <lexeme><grapheme>Arunachal Pradesh</grapheme><phoneme>ˌɑːɹəˌnɑːtʃəl pɹəˈdɛʃ</phoneme></lexeme>
  <lexeme><grapheme>Asahi Shimbun</grapheme><phoneme>əˌsɑːhi ˈʃɪmbuːn</phoneme></lexeme>
  <lexeme><grapheme>Ayodhya</grapheme><phoneme>əˈjoʊdjə</phoneme></lexeme>
  <lexeme><grapheme>Balochistan</grapheme><grapheme>Baluchistan</grapheme><phoneme>bəˌloʊtʃɪˈstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Bengaluru</grapheme><phoneme>ˈbɛŋɡəluːɹuː</phoneme></lexeme>
  <lexeme><grapheme>Bharatiya Janata</grapheme><phoneme>ˌbɑːɹəˌtiːjə dʒəˈnʌtə</phoneme></lexeme>
  <lexeme><grapheme>Bihar</grapheme><phoneme>bɪˈhɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Busan</grapheme><phoneme>ˈbuːsɑːn</phoneme></lexeme>
  <lexeme><grapheme>Cebu</grapheme><phoneme>seɪˈbuː</phoneme></lexeme>
  <lexeme><grapheme>Chittagong</grapheme><phoneme>ˈtʃɪtəɡɔːŋ</phoneme></lexeme>
  <lexeme><grapheme>Colombo</grapheme><phoneme>kəˈlʌmboʊ</phoneme></lexeme>
  <lexeme><grapheme>Dharamsala</grapheme><grapheme>Dharamshala</grapheme><phoneme>ˌdɑːɹəmˈsɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Diaoyu</grapheme><phoneme>ˌdjaʊˈjuː</phoneme></lexeme>
  <lexeme><grapheme>Fukushima</grapheme><phoneme>ˌfuːkuːˈʃiːmə</phoneme></lexeme>
  <lexeme><grapheme>Guangming</grapheme><phoneme>ˌɡwɑːŋˈmɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Gujarat</grapheme><phoneme>ˌɡuːdʒəˈɹɑːt</phoneme></lexeme>
  <lexeme><grapheme>Gwadar</grapheme><phoneme>ˈɡwɑːdɚ</phoneme></lexeme>
  <lexeme><grapheme>Haiphong</grapheme><phoneme>ˌhaɪˈfɔːŋ</phoneme></lexeme>
  <lexeme><grapheme>Haqqani</grapheme><phoneme>hɑːˈkɑːni</phoneme></lexeme>
  <lexeme><grapheme>Helmand</grapheme><phoneme>ˈhɛlmənd</phoneme></lexeme>
  <lexeme><grapheme>Hindutva</grapheme><phoneme>hɪnˈdʊtvə</phoneme></lexeme>
  <lexeme><grapheme>Hiroshima</grapheme><phoneme>hɪˈɹoʊʃɪmə</phoneme></lexeme>
  <lexeme><grapheme>Hokkaido</grapheme><phoneme>hoʊˈkaɪdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Hyderabad</grapheme><phoneme>ˈhaɪdəɹəbæd</phoneme></lexeme>
  <lexeme><grapheme>Jaish-e-Mohammed</grapheme><phoneme>ˌdʒaɪʃ eɪ moʊˈhɑːməd</phoneme></lexeme>
  <lexeme><grapheme>Jammu</grapheme><phoneme>ˈdʒʌmuː</phoneme></lexeme>
  <lexeme><grapheme>Kabul</grapheme><phoneme>ˈkɑːbʊl</phoneme></lexeme>
  <lexeme><grapheme>Kachin</grapheme><phoneme>kɑːˈtʃɪn</phoneme></lexeme>
  <lexeme><grapheme>Karachi</grapheme><phoneme>kəˈɹɑːtʃi</phoneme></lexeme>
  <lexeme><grapheme>Kashmir</grapheme><phoneme>ˈkæʃmɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Kathmandu</grapheme><phoneme>ˌkætmænˈduː</phoneme></lexeme>
  <lexeme><grapheme>Khyber Pakhtunkhwa</grapheme><phoneme>ˌkaɪbɚ pəkˈtuːnkwə</phoneme></lexeme>
  <lexeme><grapheme>Kolkata</grapheme><phoneme>koʊlˈkɑːtə</phoneme></lexeme>
  <lexeme><grapheme>Kuala Lumpur</grapheme><phoneme>ˌkwɑːlə lʊmˈpʊɹ</phoneme></lexeme>
  <lexeme><grapheme>Kyodo</grapheme><phoneme>ˈkjoʊdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Kyoto</grapheme><phoneme>ˈkjoʊtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ladakh</grapheme><phoneme>lɑːˈdɑːk</phoneme></lexeme>
  <lexeme><grapheme>Laos</grapheme><phoneme>ˈlaʊs</phoneme></lexeme>
  <lexeme><grapheme>Lashkar-e-Taiba</grapheme><phoneme>ˌlʌʃkɚ eɪ ˈtaɪbə</phoneme></lexeme>
  <lexeme><grapheme>Luzon</grapheme><phoneme>luːˈzɑːn</phoneme></lexeme>
  <lexeme><grapheme>Maharashtra</grapheme><phoneme>ˌmɑːhəˈɹɑːʃtɹə</phoneme></lexeme>
  <lexeme><grapheme>Maldives</grapheme><phoneme>ˈmɔːldiːvz</phoneme></lexeme>
  <lexeme><grapheme>Nagasaki</grapheme><phoneme>ˌnɑːɡəˈsɑːki</phoneme></lexeme>
  <lexeme><grapheme>Naypyidaw</grapheme><phoneme>ˌneɪpjiˈdɔː</phoneme></lexeme>
  <lexeme><grapheme>Nepal</grapheme><phoneme>nəˈpɑːl</phoneme></lexeme>
  <lexeme><grapheme>Okinawa</grapheme><phoneme>ˌoʊkɪˈnɑːwə</phoneme></lexeme>
  <lexeme><grapheme>Osaka</grapheme><phoneme>oʊˈsɑːkə</phoneme></lexeme>
  <lexeme><grapheme>Pakistan</grapheme><phoneme>ˈpækɪˌstæn</phoneme></lexeme>
  <lexeme><grapheme>Panjshir</grapheme><phoneme>pænˈʃɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Pashtun</grapheme><phoneme>ˈpʌʃtuːn</phoneme></lexeme>
  <lexeme><grapheme>Peshawar</grapheme><phoneme>pəˈʃɑːwɚ</phoneme></lexeme>
  <lexeme><grapheme>Phnom Penh</grapheme><phoneme>pəˌnɑːm ˈpɛn</phoneme></lexeme>
  <lexeme><grapheme>Phuket</grapheme><phoneme>puːˈkɛt</phoneme></lexeme>
  <lexeme><grapheme>Port Moresby</grapheme><phoneme>ˌpɔːɹt ˈmɔːɹzbi</phoneme></lexeme>
  <lexeme><grapheme>Pyongyang</grapheme><phoneme>ˌpjʌŋˈjɑːŋ</phoneme></lexeme>
  <lexeme><grapheme>Rakhine</grapheme><phoneme>ɹəˈkaɪn</phoneme></lexeme>
  <lexeme><grapheme>Rawalpindi</grapheme><phoneme>ˌɹɑːwəlˈpɪndi</phoneme></lexeme>
  <lexeme><grapheme>Rodong Sinmun</grapheme><phoneme>ˌɹoʊdʌŋ ˈsɪnmuːn</phoneme></lexeme>
  <lexeme><grapheme>Rohingya</grapheme><phoneme>ɹoʊˈhɪndʒə</phoneme></lexeme>
  <lexeme><grapheme>Sabah</grapheme><phoneme>ˈsɑːbɑː</phoneme></lexeme>
  <lexeme><grapheme>Sansad</grapheme><phoneme>ˈsʌnsəd</phoneme></lexeme>
  <lexeme><grapheme>Sarawak</grapheme><phoneme>sɑːˈɹɑːwɑːk</phoneme></lexeme>
  <lexeme><grapheme>Shan</grapheme><phoneme>ˈʃɑːn</phoneme></lexeme>
  <lexeme><grapheme>Sri Lanka</grapheme><phoneme>ˌsɹiː ˈlɑːŋkə</phoneme></lexeme>
  <lexeme><grapheme>Srinagar</grapheme><phoneme>sɹiːˈnʌɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Surabaya</grapheme><phoneme>ˌsʊɹəˈbaɪə</phoneme></lexeme>
  <lexeme><grapheme>Taliban</grapheme><phoneme>ˈtælɪbæn</phoneme></lexeme>
  <lexeme><grapheme>Tatmadaw</grapheme><phoneme>tɑːtməˈdɔː</phoneme></lexeme>
  <lexeme><grapheme>Thimphu</grapheme><phoneme>tɪmˈpuː</phoneme></lexeme>
  <lexeme><grapheme>Timor-Leste</grapheme><phoneme>ˌtiːmɔːɹ ˈlɛsteɪ</phoneme></lexeme>
  <lexeme><grapheme>Uttar Pradesh</grapheme><phoneme>ˌʊtɚ pɹəˈdɛʃ</phoneme></lexeme>
  <lexeme><grapheme>Waziristan</grapheme><phoneme>wɑːˌzɪɹɪˈstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Yangon</grapheme><phoneme>jɑːŋˈɡoʊn</phoneme></lexeme>
  <lexeme><grapheme>Yokohama</grapheme><phoneme>ˌjoʊkəˈhɑːmə</phoneme></lexeme>
  <lexeme><grapheme>Yomiuri Shimbun</grapheme><phoneme>ˌjoʊmiˌʊɹi ˈʃɪmbuːn</phoneme></lexeme>
  <lexeme><grapheme>Yonhap</grapheme><phoneme>ˈjoʊnhæp</phoneme></lexeme>

  <!-- Agencies, papers and bodies with a name of their own -->
  <lexeme><grapheme>Agence France-Presse</grapheme><phoneme>ɑːˌʒɑːns fɹɑːns ˈpɹɛs</phoneme></lexeme>
  <lexeme><grapheme>Al Hayat</grapheme><phoneme>ˌɑːl hɑːˈjɑːt</phoneme></lexeme>
  <lexeme><grapheme>Alibaba</grapheme><phoneme>ˌɑːliˈbɑːbə</phoneme></lexeme>
  <lexeme><grapheme>Asharq Al-Awsat</grapheme><phoneme>əˌʃɑːɹk ˌæl ˈaʊsɑːt</phoneme></lexeme>
  <lexeme><grapheme>Bloomberg</grapheme><phoneme>ˈbluːmbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>Buttigieg</grapheme><phoneme>ˈbuːtɪdʒɛdʒ</phoneme></lexeme>
  <lexeme><grapheme>ByteDance</grapheme><phoneme>ˈbaɪtdæns</phoneme></lexeme>
  <lexeme><grapheme>Caixin</grapheme><phoneme>ˌtsaɪˈʃɪn</phoneme></lexeme>
  <lexeme><grapheme>Dujarric</grapheme><phoneme>ˌduːʒəˈɹiːk</phoneme></lexeme>
  <lexeme><grapheme>Francesca Albanese</grapheme><phoneme>fɹɑːnˌtʃɛskə ˌɑːlbəˈneɪzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Gazprom</grapheme><phoneme>ˈɡɑːzpɹɔːm</phoneme></lexeme>
  <lexeme><grapheme>Geran</grapheme><phoneme>ɡɛˈɹɑːn</phoneme></lexeme>
  <lexeme><grapheme>Ghebreyesus</grapheme><phoneme>ˌɡɛbɹəˈjeɪsəs</phoneme></lexeme>
  <lexeme><grapheme>Hegseth</grapheme><phoneme>ˈhɛɡsɛθ</phoneme></lexeme>
  <lexeme><grapheme>Houellebecq</grapheme><phoneme>wɛlˈbɛk</phoneme></lexeme>
  <lexeme><grapheme>Ilhan Omar</grapheme><phoneme>ɪlˌhɑːn ˈoʊmɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Interfax</grapheme><phoneme>ˈɪntɚfæks</phoneme></lexeme>
  <lexeme><grapheme>Iskander</grapheme><phoneme>ɪˈskɑːndɚ</phoneme></lexeme>
  <lexeme><grapheme>Izvestia</grapheme><phoneme>ɪzˈvɛstiə</phoneme></lexeme>
  <lexeme><grapheme>Kalibr</grapheme><phoneme>kɑːˈliːbɚ</phoneme></lexeme>
  <lexeme><grapheme>Kamala</grapheme><phoneme>ˈkɑːmələ</phoneme></lexeme>
  <lexeme><grapheme>Kinzhal</grapheme><phoneme>kɪnˈʒɑːl</phoneme></lexeme>
  <lexeme><grapheme>Kissinger</grapheme><phoneme>ˈkɪsɪndʒɚ</phoneme></lexeme>
  <lexeme><grapheme>Kommersant</grapheme><phoneme>ˌkɑːmɚˈsɑːnt</phoneme></lexeme>
  <lexeme><grapheme>Lazzarini</grapheme><phoneme>ˌlɑːtsəˈɹiːni</phoneme></lexeme>
  <lexeme><grapheme>L'Orient-Le Jour</grapheme><phoneme>lɔːɹˌjɑːn lə ˈʒʊɹ</phoneme></lexeme>
  <lexeme><grapheme>Médecins Sans Frontières</grapheme><grapheme>Medecins Sans Frontieres</grapheme><phoneme>meɪdˌsæn ˌsɑːn fɹɔːntˈjɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Meduza</grapheme><phoneme>mɛˈduːzə</phoneme></lexeme>
  <lexeme><grapheme>Mehr</grapheme><phoneme>ˈmɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Nournews</grapheme><phoneme>ˈnʊɹnuːz</phoneme></lexeme>
  <lexeme><grapheme>Novaya Gazeta</grapheme><phoneme>ˌnoʊvaɪə ɡəˈzɛtə</phoneme></lexeme>
  <lexeme><grapheme>Ocasio-Cortez</grapheme><phoneme>oʊˌkɑːsioʊ kɔːɹˈtɛz</phoneme></lexeme>
  <lexeme><grapheme>Oreshnik</grapheme><phoneme>ɔːˈɹɛʃnɪk</phoneme></lexeme>
  <lexeme><grapheme>Pravda</grapheme><phoneme>ˈpɹɑːvdə</phoneme></lexeme>
  <lexeme><grapheme>Qatargate</grapheme><phoneme>ˈkɑːtɑːɹɡeɪt</phoneme></lexeme>
  <lexeme><grapheme>RIA Novosti</grapheme><phoneme>ˌɹiːə ˈnoʊvəsti</phoneme></lexeme>
  <lexeme><grapheme>Rosatom</grapheme><phoneme>ˌɹɔːsˈɑːtəm</phoneme></lexeme>
  <lexeme><grapheme>Roscosmos</grapheme><phoneme>ɹɔːsˈkɔːsmoʊs</phoneme></lexeme>
  <lexeme><grapheme>Sarmat</grapheme><phoneme>sɑːɹˈmɑːt</phoneme></lexeme>
  <lexeme><grapheme>Shahed</grapheme><phoneme>ʃəˈhɛd</phoneme></lexeme>
  <lexeme><grapheme>Sputnik</grapheme><phoneme>ˈspʊtnɪk</phoneme></lexeme>
  <lexeme><grapheme>TASS</grapheme><phoneme>ˈtɑːs</phoneme></lexeme>
  <lexeme><grapheme>Tedros Ghebreyesus</grapheme><phoneme>ˌtɛdɹoʊs ˌɡɛbɹəˈjeɪsəs</phoneme></lexeme>
  <lexeme><grapheme>Temu</grapheme><phoneme>ˈtiːmuː</phoneme></lexeme>
  <lexeme><grapheme>TikTok</grapheme><phoneme>ˈtɪktɑːk</phoneme></lexeme>
  <lexeme><grapheme>Vedomosti</grapheme><phoneme>ˈvjɛdəmɔːsti</phoneme></lexeme>
  <lexeme><grapheme>Vivek Ramaswamy</grapheme><phoneme>vɪˌveɪk ˌɹɑːməˈswɑːmi</phoneme></lexeme>

  <!-- The United States, Britain, and foreign words of the news -->
  <lexeme role="say:person"><grapheme>Alito</grapheme><phoneme>əˈliːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>apartheid</grapheme><phoneme>əˈpɑːɹtaɪt</phoneme></lexeme>
  <lexeme><grapheme>AstraZeneca</grapheme><phoneme>ˌæstɹəˈzɛnəkə</phoneme></lexeme>
  <lexeme><grapheme>attaché</grapheme><phoneme>ˌætəˈʃeɪ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Beshear</grapheme><phoneme>bəˈʃɪɹ</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bessent</grapheme><phoneme>ˈbɛsənt</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Bezos</grapheme><phoneme>ˈbeɪzoʊs</phoneme></lexeme>
  <lexeme><grapheme>Boise</grapheme><phoneme>ˈbɔɪsi</phoneme></lexeme>
  <lexeme><grapheme>campesino</grapheme><phoneme>ˌkɑːmpəˈsiːnoʊ</phoneme></lexeme>
  <lexeme><grapheme>chargé d'affaires</grapheme><grapheme>charge d'affaires</grapheme><phoneme>ʃɑːɹˌʒeɪ dəˈfɛɹ</phoneme></lexeme>
  <lexeme><grapheme>communiqué</grapheme><phoneme>kəˈmjuːnɪˌkeɪ</phoneme></lexeme>
  <lexeme><grapheme>coup</grapheme><phoneme>ˈkuː</phoneme></lexeme>
  <lexeme><grapheme>coup d'état</grapheme><grapheme>coup d'etat</grapheme><phoneme>ˌkuː deɪˈtɑː</phoneme></lexeme>
  <lexeme><grapheme>de facto</grapheme><phoneme>ˌdeɪ ˈfæktoʊ</phoneme></lexeme>
  <lexeme><grapheme>de jure</grapheme><phoneme>ˌdeɪ ˈdʒʊɹeɪ</phoneme></lexeme>
  <lexeme><grapheme>Diwan</grapheme><phoneme>dɪˈwɑːn</phoneme></lexeme>
  <lexeme><grapheme>emir</grapheme><phoneme>ɛˈmɪɹ</phoneme></lexeme>
  <lexeme><grapheme>emirate</grapheme><phoneme>ˈɛmɪɹət</phoneme></lexeme>
  <lexeme><grapheme>favela</grapheme><phoneme>fəˈvɛlə</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Ghislaine</grapheme><phoneme>ɡɪˈleɪn</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Giuliani</grapheme><phoneme>ˌdʒuːliˈɑːni</phoneme></lexeme>
  <lexeme><grapheme>guerrilla</grapheme><grapheme>guerilla</grapheme><phoneme>ɡəˈɹɪlə</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Hakeem</grapheme><phoneme>hɑːˈkiːm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Iger</grapheme><phoneme>ˈaɪɡɚ</phoneme></lexeme>
  <lexeme><grapheme>imam</grapheme><phoneme>ɪˈmɑːm</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Jayapal</grapheme><phoneme>ˈdʒaɪəpɑːl</phoneme></lexeme>
  <lexeme><grapheme>junta</grapheme><phoneme>ˈhʊntə</phoneme></lexeme>
  <lexeme role="say:given"><grapheme>Kanye</grapheme><phoneme>ˈkɑːnjeɪ</phoneme></lexeme>
  <lexeme><grapheme>kibbutz</grapheme><phoneme>kɪˈbʊts</phoneme></lexeme>
  <lexeme role="say:person"><grapheme>Kristi Noem</grapheme><phoneme>ˌkɹɪsti ˈnoʊm</phoneme></lexeme>
  <lexeme><grapheme>Kurt Volker</grapheme><phoneme>ˌkɝt ˈvoʊlkɚ</phoneme></lexeme>
  <lexeme><grapheme>Leavitt</grapheme><phoneme>ˈlɛvɪt</phoneme></lexeme>
  <lexeme><grapheme>Louisville</grapheme><phoneme>ˈluːivɪl</phoneme></lexeme>
  <lexeme><grapheme>Mar-a-Lago</grapheme><phoneme>ˌmɑːɹ ə ˈlɑːɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Moderna</grapheme><phoneme>məˈdɝnə</phoneme></lexeme>
  <lexeme><grapheme>muezzin</grapheme><phoneme>muˈɛzɪn</phoneme></lexeme>
  <lexeme><grapheme>Nadella</grapheme><phoneme>nəˈdɛlə</phoneme></lexeme>
  <lexeme><grapheme>Noem</grapheme><phoneme>ˈnoʊm</phoneme></lexeme>
  <lexeme><grapheme>Nunes</grapheme><phoneme>ˈnuːnɛs</phoneme></lexeme>
  <lexeme><grapheme>oblast</grapheme><phoneme>ˈoʊblæst</phoneme></lexeme>
  <lexeme><grapheme>perestroika</grapheme><phoneme>ˌpɛɹəˈstɹɔɪkə</phoneme></lexeme>
  <lexeme><grapheme>Peugeot</grapheme><phoneme>ˈpuːʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Pichai</grapheme><phoneme>pɪˈtʃaɪ</phoneme></lexeme>
  <lexeme><grapheme>Porsche</grapheme><phoneme>ˈpɔːɹʃə</phoneme></lexeme>
  <lexeme><grapheme>rapprochement</grapheme><phoneme>ˌɹæpɹoʊʃˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Raytheon</grapheme><phoneme>ˈɹeɪθiɑːn</phoneme></lexeme>
  <lexeme><grapheme>Renault</grapheme><phoneme>ɹəˈnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ruth Bader Ginsburg</grapheme><phoneme>ˌɹuːθ ˌbeɪdɚ ˈɡɪnzbɝɡ</phoneme></lexeme>
  <lexeme><grapheme>San Jose</grapheme><phoneme>ˌsæn hoʊˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>siloviki</grapheme><phoneme>ˌsɪləvɪˈkiː</phoneme></lexeme>
  <lexeme><grapheme>Sotheby's</grapheme><phoneme>ˈsʌðəbiz</phoneme></lexeme>
  <lexeme><grapheme>Sotomayor</grapheme><phoneme>ˌsoʊtəmaɪˈɔːɹ</phoneme></lexeme>
  <lexeme><grapheme>Thiel</grapheme><phoneme>ˈtiːl</phoneme></lexeme>
  <lexeme><grapheme>Tlaib</grapheme><phoneme>təˈliːb</phoneme></lexeme>
  <lexeme><grapheme>Tucson</grapheme><phoneme>ˈtuːsɑːn</phoneme></lexeme>
  <lexeme><grapheme>Volker Türk</grapheme><phoneme>ˌfoʊlkɚ ˈtʊɹk</phoneme></lexeme>
  <lexeme><grapheme>Volkswagen</grapheme><phoneme>ˈvoʊlkswɑːɡən</phoneme></lexeme>
  <lexeme><grapheme>Yovanovitch</grapheme><phoneme>jəˈvɑːnəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Zohran</grapheme><phoneme>zoʊˈɹɑːn</phoneme></lexeme>

</lexicon>
