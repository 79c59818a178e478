<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- أسماء الأخبار: كما تُكتب بلا تشكيل، ثم أصواتها، ثم رسمها مشكولًا. الأسماء الأعجمية بلا حركات إعراب. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
  xmlns:say="urn:listen:say" alphabet="ipa" xml:lang="ar">

  <!-- قادة ومسؤولون: روسيا والجوار -->
  <lexeme><grapheme>أوشاكوف</grapheme><grapheme>اوشاكوف</grapheme><phoneme>ʔuːʃaːˈkuːf</phoneme><alias>أُوشَاكُوف</alias></lexeme>
  <lexeme><grapheme>باتروشيف</grapheme><phoneme>baːtruːˈʃiːf</phoneme><alias>بَاتْرُوشِيف</alias></lexeme>
  <lexeme><grapheme>باشينيان</grapheme><phoneme>baːʃiːnˈjaːn</phoneme><alias>بَاشِينْيَان</alias></lexeme>
  <lexeme><grapheme>بريغوجين</grapheme><grapheme>بريغوزين</grapheme><phoneme>briːɣuːˈdʒiːn</phoneme><alias>بْرِيغُوجِين</alias></lexeme>
  <lexeme><grapheme>بوتين</grapheme><phoneme>buːˈtiːn</phoneme><alias>بُوتِين</alias></lexeme>
  <lexeme><grapheme>بيسكوف</grapheme><phoneme>biːsˈkuːf</phoneme><alias>بِيسْكُوف</alias></lexeme>
  <lexeme><grapheme>بيلوسوف</grapheme><phoneme>biːluːˈsuːf</phoneme><alias>بِيلُوسُوف</alias></lexeme>
  <lexeme><grapheme>توكاييف</grapheme><phoneme>tuːkaːˈjiːf</phoneme><alias>تُوكَايِيف</alias></lexeme>
  <lexeme><grapheme>دميتري</grapheme><grapheme>ديمتري</grapheme><phoneme>ˈdmiːtriː</phoneme><alias>دْمِيتْرِي</alias></lexeme>
  <lexeme><grapheme>ريابكوف</grapheme><phoneme>rjaːbˈkuːf</phoneme><alias>رْيَابْكُوف</alias></lexeme>
  <lexeme><grapheme>زاخاروفا</grapheme><phoneme>zaːχaːˈruːfaː</phoneme><alias>زَاخَارُوفَا</alias></lexeme>
  <lexeme><grapheme>زيلينسكي</grapheme><grapheme>زيلنسكي</grapheme><phoneme>ziːˈliːnskiː</phoneme><alias>زِيلِينْسْكِي</alias></lexeme>
  <lexeme><grapheme>ستالين</grapheme><phoneme>staːˈliːn</phoneme><alias>سْتَالِين</alias></lexeme>
  <lexeme><grapheme>سيرغي</grapheme><grapheme>سيرجي</grapheme><grapheme>سيرغيه</grapheme><phoneme>ˈsiːrɣiː</phoneme><alias>سِيرْغِي</alias></lexeme>
  <lexeme><grapheme>شويغو</grapheme><grapheme>شويجو</grapheme><phoneme>ˈʃuːjɣuː</phoneme><alias>شُويْغُو</alias></lexeme>
  <lexeme><grapheme>علييف</grapheme><phoneme>ʕaliˈjiːf</phoneme><alias>عَلِيِيف</alias></lexeme>
  <lexeme><grapheme>غورباتشوف</grapheme><phoneme>ɣuːrbaːtˈʃuːf</phoneme><alias>غُورْبَاتْشُوف</alias></lexeme>
  <lexeme><grapheme>غيراسيموف</grapheme><grapheme>جيراسيموف</grapheme><phoneme>ɣiːraːsiːˈmuːf</phoneme><alias>غِيرَاسِيمُوف</alias></lexeme>
  <lexeme><grapheme>فلاديمير</grapheme><grapheme>فلاديمر</grapheme><phoneme>flaːdiːˈmiːr</phoneme><alias>فْلَادِيمِير</alias></lexeme>
  <lexeme><grapheme>فولوديمير</grapheme><phoneme>fuːluːdiːˈmiːr</phoneme><alias>فُولُودِيمِير</alias></lexeme>
  <lexeme><grapheme>قديروف</grapheme><phoneme>qadiːˈruːf</phoneme><alias>قَدِيرُوف</alias></lexeme>
  <lexeme><grapheme>لافروف</grapheme><phoneme>laːfˈruːf</phoneme><alias>لَافْرُوف</alias></lexeme>
  <lexeme><grapheme>لوكاشينكو</grapheme><grapheme>لوكاشنكو</grapheme><phoneme>luːkaːˈʃiːnkuː</phoneme><alias>لُوكَاشِينْكُو</alias></lexeme>
  <lexeme><grapheme>لينين</grapheme><phoneme>liːˈniːn</phoneme><alias>لِينِين</alias></lexeme>
  <lexeme><grapheme>مدفيديف</grapheme><grapheme>ميدفيديف</grapheme><phoneme>midfiːˈdiːf</phoneme><alias>مِدْفِيدِيف</alias></lexeme>
  <lexeme><grapheme>ميرزياييف</grapheme><grapheme>ميرضيائيف</grapheme><phoneme>miːrzijaːˈjiːf</phoneme><alias>مِيرْزِيَايِيف</alias></lexeme>
  <lexeme><grapheme>ميشوستين</grapheme><phoneme>miːʃuːsˈtiːn</phoneme><alias>مِيشُوسْتِين</alias></lexeme>
  <lexeme><grapheme>ناريشكين</grapheme><phoneme>naːriːʃˈkiːn</phoneme><alias>نَارِيشْكِين</alias></lexeme>
  <lexeme><grapheme>نافالني</grapheme><phoneme>naːˈfaːlniː</phoneme><alias>نَافَالْنِي</alias></lexeme>
  <lexeme><grapheme>نيبينزيا</grapheme><phoneme>niːˈbiːnzjaː</phoneme><alias>نِيبِينْزْيَا</alias></lexeme>
  <lexeme><grapheme>يلتسين</grapheme><grapheme>يلتسن</grapheme><phoneme>jiltˈsiːn</phoneme><alias>يِلْتْسِين</alias></lexeme>
  <lexeme><grapheme>يوري</grapheme><phoneme>ˈjuːriː</phoneme><alias>يُورِي</alias></lexeme>

  <!-- قادة ومسؤولون: الصين وآسيا -->
  <lexeme><grapheme>أنور إبراهيم</grapheme><phoneme>ˈʔanwar ʔibraːˈhiːm</phoneme><alias>أَنْوَر إِبْرَاهِيم</alias></lexeme>
  <lexeme><grapheme>إيشيبا</grapheme><grapheme>ايشيبا</grapheme><phoneme>ʔiːˈʃiːbaː</phoneme><alias>إِيشِيبَا</alias></lexeme>
  <lexeme><grapheme>تاكايتشي</grapheme><phoneme>taːˈkaːjtʃiː</phoneme><alias>تَاكَايْتْشِي</alias></lexeme>
  <lexeme><grapheme>تساي</grapheme><phoneme>ˈtsaːj</phoneme><alias>تْسَاي</alias></lexeme>
  <lexeme><grapheme>حسينة</grapheme><phoneme>ħaˈsiːna</phoneme><alias>حَسِينَة</alias></lexeme>
  <lexeme><grapheme>دوتيرتي</grapheme><phoneme>duːˈtiːrtiː</phoneme><alias>دُوتِيرْتِي</alias></lexeme>
  <lexeme><grapheme>سوبيانتو</grapheme><phoneme>suːbˈjaːntuː</phoneme><alias>سُوبْيَانْتُو</alias></lexeme>
  <lexeme><grapheme>سوتشي</grapheme><phoneme>ˈsuːtʃiː</phoneme><alias>سُوتْشِي</alias></lexeme>
  <lexeme><grapheme>شهباز شريف</grapheme><phoneme>ʃahˈbaːz ʃaˈriːf</phoneme><alias>شَهْبَاز شَرِيف</alias></lexeme>
  <lexeme><grapheme>شي جين بينغ</grapheme><grapheme>شي جينبينغ</grapheme><grapheme>شي جين بينج</grapheme><phoneme>ʃiː ˈdʒiːn ˈbiːnɣ</phoneme><alias>شِي جِينْ بِينْغ</alias></lexeme>
  <lexeme><grapheme>شينزو آبي</grapheme><grapheme>شينزو ابي</grapheme><phoneme>ˈʃiːnzuː ˈʔaːbiː</phoneme><alias>شِينْزُو آبِي</alias></lexeme>
  <lexeme><grapheme>عمران خان</grapheme><phoneme>ʕimˈraːn ˈχaːn</phoneme><alias>عِمْرَان خَان</alias></lexeme>
  <lexeme><grapheme>غاندي</grapheme><phoneme>ˈɣaːndiː</phoneme><alias>غَانْدِي</alias></lexeme>
  <lexeme><grapheme>كيشيدا</grapheme><phoneme>kiːˈʃiːdaː</phoneme><alias>كِيشِيدَا</alias></lexeme>
  <lexeme><grapheme>كيم جونغ أون</grapheme><grapheme>كيم جونغ اون</grapheme><phoneme>ˈkiːm ˈdʒuːnɣ ˈʔuːn</phoneme><alias>كِيمْ جُونْغ أُون</alias></lexeme>
  <lexeme><grapheme>لي تشيانغ</grapheme><phoneme>ˈliː ˈtʃjaːnɣ</phoneme><alias>لِي تْشْيَانْغ</alias></lexeme>
  <lexeme><grapheme>ماركوس</grapheme><phoneme>maːrˈkuːs</phoneme><alias>مَارْكُوس</alias></lexeme>
  <lexeme><grapheme>ماو تسي تونغ</grapheme><phoneme>ˈmaːw ˈtsiː ˈtuːnɣ</phoneme><alias>مَاوْ تْسِي تُونْغ</alias></lexeme>
  <lexeme><grapheme>مهاتير</grapheme><phoneme>mahaːˈtiːr</phoneme><alias>مَهَاتِير</alias></lexeme>
  <lexeme><grapheme>مودي</grapheme><phoneme>ˈmuːdiː</phoneme><alias>مُودِي</alias></lexeme>
  <lexeme><grapheme>ناريندرا</grapheme><phoneme>naːˈriːndraː</phoneme><alias>نَارِينْدْرَا</alias></lexeme>
  <lexeme><grapheme>نهرو</grapheme><phoneme>ˈnahruː</phoneme><alias>نَهْرُو</alias></lexeme>
  <lexeme><grapheme>وانغ يي</grapheme><phoneme>ˈwaːnɣ ˈjiː</phoneme><alias>وَانْغ يِي</alias></lexeme>
  <lexeme><grapheme>ويدودو</grapheme><phoneme>wiːˈduːduː</phoneme><alias>وِيدُودُو</alias></lexeme>
  <lexeme><grapheme>يون سوك يول</grapheme><phoneme>ˈjuːn ˈsuːk ˈjuːl</phoneme><alias>يُون سُوك يُول</alias></lexeme>
  <lexeme><grapheme>يونس</grapheme><phoneme>ˈjuːnus</phoneme><alias>يُونُس</alias></lexeme>

  <!-- قادة ومسؤولون: الولايات المتحدة وأوروبا -->
  <lexeme><grapheme>أوباما</grapheme><grapheme>اوباما</grapheme><phoneme>ʔuːˈbaːmaː</phoneme><alias>أُوبَامَا</alias></lexeme>
  <lexeme><grapheme>أوربان</grapheme><grapheme>اوربان</grapheme><phoneme>ʔuːrˈbaːn</phoneme><alias>أُورْبَان</alias></lexeme>
  <lexeme><grapheme>أورتاغوس</grapheme><grapheme>اورتاغوس</grapheme><phoneme>ʔuːrtaːˈɣuːs</phoneme><alias>أُورْتَاغُوس</alias></lexeme>
  <lexeme><grapheme>إيلون</grapheme><grapheme>ايلون</grapheme><phoneme>ʔiːˈluːn</phoneme><alias>إِيلُون</alias></lexeme>
  <lexeme><grapheme>إيمانويل</grapheme><grapheme>ايمانويل</grapheme><phoneme>ʔiːmaːnuˈwiːl</phoneme><alias>إِيمَانُوِيل</alias></lexeme>
  <lexeme><grapheme>باراك</grapheme><phoneme>baːˈraːk</phoneme><alias>بَارَاك</alias></lexeme>
  <lexeme><grapheme>بارو</grapheme><phoneme>ˈbaːruː</phoneme><alias>بَارُو</alias></lexeme>
  <lexeme><grapheme>بايدن</grapheme><phoneme>ˈbaːjdin</phoneme><alias>بَايْدِن</alias></lexeme>
  <lexeme><grapheme>برلسكوني</grapheme><phoneme>birlusˈkuːniː</phoneme><alias>بِرْلُسْكُونِي</alias></lexeme>
  <lexeme><grapheme>بلينكن</grapheme><grapheme>بلينكين</grapheme><phoneme>ˈbliːnkin</phoneme><alias>بْلِينْكِن</alias></lexeme>
  <lexeme><grapheme>بوريل</grapheme><phoneme>buːˈriːl</phoneme><alias>بُورِيل</alias></lexeme>
  <lexeme><grapheme>بوش</grapheme><phoneme>ˈbuːʃ</phoneme><alias>بُوش</alias></lexeme>
  <lexeme><grapheme>بيربوك</grapheme><phoneme>biːrˈbuːk</phoneme><alias>بِيرْبُوك</alias></lexeme>
  <lexeme><grapheme>تاتشر</grapheme><phoneme>ˈtaːtʃar</phoneme><alias>تَاتْشَر</alias></lexeme>
  <lexeme><grapheme>ترامب</grapheme><grapheme>ترمب</grapheme><grapheme>ترامپ</grapheme><phoneme>ˈtraːmb</phoneme><alias>تْرَامْب</alias></lexeme>
  <lexeme><grapheme>ترودو</grapheme><phoneme>ˈtruːduː</phoneme><alias>تْرُودُو</alias></lexeme>
  <lexeme><grapheme>تشرشل</grapheme><grapheme>تشرتشل</grapheme><phoneme>ˈtʃirʃil</phoneme><alias>تْشِرْشِل</alias></lexeme>
  <lexeme><grapheme>توسك</grapheme><phoneme>ˈtuːsk</phoneme><alias>تُوسْك</alias></lexeme>
  <lexeme><grapheme>تيدروس</grapheme><phoneme>tiːdˈruːs</phoneme><alias>تِيدْرُوس</alias></lexeme>
  <lexeme><grapheme>جو بايدن</grapheme><phoneme>ˈdʒuː ˈbaːjdin</phoneme><alias>جُو بَايْدِن</alias></lexeme>
  <lexeme><grapheme>جونسون</grapheme><phoneme>dʒuːnˈsuːn</phoneme><alias>جُونْسُون</alias></lexeme>
  <lexeme><grapheme>دودا</grapheme><phoneme>ˈduːdaː</phoneme><alias>دُودَا</alias></lexeme>
  <lexeme><grapheme>دونالد</grapheme><phoneme>duːˈnaːld</phoneme><alias>دُونَالْد</alias></lexeme>
  <lexeme><grapheme>روبيو</grapheme><phoneme>ˈruːbijuː</phoneme><alias>رُوبِيُو</alias></lexeme>
  <lexeme><grapheme>روته</grapheme><phoneme>ˈruːte</phoneme><alias>رُوتِه</alias></lexeme>
  <lexeme><grapheme>ريغان</grapheme><grapheme>ريجان</grapheme><phoneme>riːˈɣaːn</phoneme><alias>رِيغَان</alias></lexeme>
  <lexeme><grapheme>ساركوزي</grapheme><phoneme>saːrˈkuːziː</phoneme><alias>سَارْكُوزِي</alias></lexeme>
  <lexeme><grapheme>سانشيز</grapheme><phoneme>saːnˈʃiːz</phoneme><alias>سَانْشِيز</alias></lexeme>
  <lexeme><grapheme>ستارمر</grapheme><phoneme>ˈstaːrmar</phoneme><alias>سْتَارْمَر</alias></lexeme>
  <lexeme><grapheme>ستولتنبرغ</grapheme><grapheme>ستولتنبيرغ</grapheme><phoneme>stuːltinˈbirɣ</phoneme><alias>سْتُولْتِنْبِرْغ</alias></lexeme>
  <lexeme><grapheme>سوليفان</grapheme><phoneme>suːliːˈfaːn</phoneme><alias>سُولِيفَان</alias></lexeme>
  <lexeme><grapheme>سوناك</grapheme><phoneme>suːˈnaːk</phoneme><alias>سُونَاك</alias></lexeme>
  <lexeme><grapheme>شتاينماير</grapheme><phoneme>ʃtaːjnˈmaːjar</phoneme><alias>شْتَايْنْمَايَر</alias></lexeme>
  <lexeme><grapheme>شولتس</grapheme><grapheme>شولتز</grapheme><phoneme>ˈʃuːlts</phoneme><alias>شُولْتْس</alias></lexeme>
  <lexeme><grapheme>شيراك</grapheme><phoneme>ʃiːˈraːk</phoneme><alias>شِيرَاك</alias></lexeme>
  <lexeme><grapheme>غروسي</grapheme><grapheme>جروسي</grapheme><phoneme>ˈɣruːsiː</phoneme><alias>غْرُوسِي</alias></lexeme>
  <lexeme><grapheme>غوتيريش</grapheme><grapheme>جوتيريش</grapheme><phoneme>ɣuːtiːˈriːʃ</phoneme><alias>غُوتِيرِيش</alias></lexeme>
  <lexeme><grapheme>فانس</grapheme><phoneme>ˈfaːns</phoneme><alias>فَانْس</alias></lexeme>
  <lexeme><grapheme>فوتشيتش</grapheme><phoneme>fuːtˈʃiːtʃ</phoneme><alias>فُوتْشِيتْش</alias></lexeme>
  <lexeme><grapheme>فون دير لاين</grapheme><phoneme>ˈfuːn ˈdiːr ˈlaːjin</phoneme><alias>فُون دِير لَايِن</alias></lexeme>
  <lexeme><grapheme>كارني</grapheme><phoneme>ˈkaːrniː</phoneme><alias>كَارْنِي</alias></lexeme>
  <lexeme><grapheme>كالاس</grapheme><phoneme>kaːˈlaːs</phoneme><alias>كَالَاس</alias></lexeme>
  <lexeme><grapheme>كامالا هاريس</grapheme><phoneme>kaːˈmaːlaː haːˈriːs</phoneme><alias>كَامَالَا هَارِيس</alias></lexeme>
  <lexeme><grapheme>كاميرون</grapheme><phoneme>kaːmiːˈruːn</phoneme><alias>كَامِيرُون</alias></lexeme>
  <lexeme><grapheme>كلينتون</grapheme><phoneme>kiliːnˈtuːn</phoneme><alias>كِلِينْتُون</alias></lexeme>
  <lexeme><grapheme>كيسنجر</grapheme><phoneme>kiːˈsindʒar</phoneme><alias>كِيسِنْجَر</alias></lexeme>
  <lexeme><grapheme>لازاريني</grapheme><phoneme>laːzaːˈriːniː</phoneme><alias>لَازَارِينِي</alias></lexeme>
  <lexeme><grapheme>لوبان</grapheme><phoneme>luːˈbaːn</phoneme><alias>لُوبَان</alias></lexeme>
  <lexeme><grapheme>ماركو</grapheme><phoneme>ˈmaːrkuː</phoneme><alias>مَارْكُو</alias></lexeme>
  <lexeme><grapheme>ماسك</grapheme><phoneme>ˈmaːsk</phoneme><alias>مَاسْك</alias></lexeme>
  <lexeme><grapheme>ماكرون</grapheme><phoneme>maːkˈroːn</phoneme><alias>مَاكْرُون</alias></lexeme>
  <lexeme><grapheme>ميتسوتاكيس</grapheme><phoneme>miːtsuːtaːˈkiːs</phoneme><alias>مِيتْسُوتَاكِيس</alias></lexeme>
  <lexeme><grapheme>ميرتس</grapheme><grapheme>ميرتز</grapheme><phoneme>ˈmiːrts</phoneme><alias>مِيرْتْس</alias></lexeme>
  <lexeme><grapheme>ميركل</grapheme><phoneme>ˈmiːrkil</phoneme><alias>مِيرْكِل</alias></lexeme>
  <lexeme><grapheme>ميلوني</grapheme><phoneme>miːˈluːniː</phoneme><alias>مِيلُونِي</alias></lexeme>
  <lexeme><grapheme>هوكشتاين</grapheme><grapheme>هوكستين</grapheme><grapheme>هوكشتين</grapheme><phoneme>huːkʃˈtaːjn</phoneme><alias>هُوكْشْتَايْن</alias></lexeme>
  <lexeme><grapheme>هيغسيث</grapheme><phoneme>hiːɣˈsiːθ</phoneme><alias>هِيغْسِيث</alias></lexeme>
  <lexeme><grapheme>هيلاري</grapheme><phoneme>hiːˈlaːriː</phoneme><alias>هِيلَارِي</alias></lexeme>
  <lexeme><grapheme>ويتكوف</grapheme><phoneme>wiːtˈkuːf</phoneme><alias>وِيتْكُوف</alias></lexeme>

  <!-- قادة ومسؤولون: العرب والجوار -->
  <lexeme><grapheme>أبو عبيدة</grapheme><phoneme>ˈʔabuː ʕuˈbajda</phoneme><alias>أَبُو عُبَيْدَة</alias></lexeme>
  <lexeme><grapheme>أردوغان</grapheme><grapheme>اردوغان</grapheme><grapheme>إردوغان</grapheme><grapheme>اردوجان</grapheme><phoneme>ʔarduːˈɣaːn</phoneme><alias>أَرْدُوغَان</alias></lexeme>
  <lexeme><grapheme>إمام أوغلو</grapheme><phoneme>ʔiˈmaːm ˈʔuːɣluː</phoneme><alias>إِمَام أُوغْلُو</alias></lexeme>
  <lexeme><grapheme>البارزاني</grapheme><grapheme>بارزاني</grapheme><phoneme>ʔalbaːrˈzaːniː</phoneme><alias>البَارْزَانِي</alias></lexeme>
  <lexeme><grapheme>الجولاني</grapheme><phoneme>ʔaldʒuːˈlaːniː</phoneme><alias>الجُولَانِي</alias></lexeme>
  <lexeme><grapheme>الحريري</grapheme><phoneme>ʔalħaˈriːriː</phoneme><alias>الحَرِيرِي</alias></lexeme>
  <lexeme><grapheme>الحوثي</grapheme><phoneme>ʔalˈħuːθiː</phoneme><alias>الحُوثِي</alias></lexeme>
  <lexeme><grapheme>الدبيبة</grapheme><phoneme>ʔadduˈbajba</phoneme><alias>الدُّبَيْبَة</alias></lexeme>
  <lexeme><grapheme>السنوار</grapheme><phoneme>ʔassinˈwaːr</phoneme><alias>السِّنْوَار</alias></lexeme>
  <lexeme><grapheme>السوداني</grapheme><phoneme>ʔassuːˈdaːniː</phoneme><alias>السُّودَانِي</alias></lexeme>
  <lexeme><grapheme>السيستاني</grapheme><grapheme>السيستانى</grapheme><phoneme>ʔassiːsˈtaːniː</phoneme><alias>السِّيسْتَانِي</alias></lexeme>
  <lexeme><grapheme>السيسي</grapheme><phoneme>ʔasˈsiːsiː</phoneme><alias>السِّيسِي</alias></lexeme>
  <lexeme><grapheme>الطالباني</grapheme><grapheme>طالباني</grapheme><phoneme>ʔatˤtˤɑːlaˈbaːniː</phoneme><alias>الطَّالَبَانِي</alias></lexeme>
  <lexeme><grapheme>العليمي</grapheme><phoneme>ʔalʕaˈliːmiː</phoneme><alias>العَلِيمِي</alias></lexeme>
  <lexeme><grapheme>القذافي</grapheme><phoneme>ʔalqaðˈðaːfiː</phoneme><alias>القَذَّافِي</alias></lexeme>
  <lexeme><grapheme>الكاظمي</grapheme><phoneme>ʔalˈkaːðˤimiː</phoneme><alias>الكَاظِمِي</alias></lexeme>
  <lexeme><grapheme>المالكي</grapheme><phoneme>ʔalˈmaːlikiː</phoneme><alias>المَالِكِي</alias></lexeme>
  <lexeme><grapheme>بزشكيان</grapheme><grapheme>بيزشكيان</grapheme><phoneme>biziʃkiˈjaːn</phoneme><alias>بِزِشْكِيَان</alias></lexeme>
  <lexeme><grapheme>بشار</grapheme><phoneme>baʃˈʃaːr</phoneme><alias>بَشَّار</alias></lexeme>
  <lexeme><grapheme>بقائي</grapheme><phoneme>baˈqaːʔiː</phoneme><alias>بَقَائِي</alias></lexeme>
  <lexeme><grapheme>بن زايد</grapheme><phoneme>ˈbin ˈzaːjid</phoneme><alias>بِنْ زَايِد</alias></lexeme>
  <lexeme><grapheme>بن سلمان</grapheme><phoneme>ˈbin salˈmaːn</phoneme><alias>بِنْ سَلْمَان</alias></lexeme>
  <lexeme><grapheme>بن غفير</grapheme><grapheme>بن جفير</grapheme><phoneme>ˈbin ˈɣfiːr</phoneme><alias>بِنْ غْفِير</alias></lexeme>
  <lexeme><grapheme>بن لادن</grapheme><phoneme>ˈbin ˈlaːdin</phoneme><alias>بِنْ لَادِن</alias></lexeme>
  <lexeme><grapheme>بنيامين</grapheme><phoneme>binjaːˈmiːn</phoneme><alias>بِنْيَامِين</alias></lexeme>
  <lexeme><grapheme>بوتفليقة</grapheme><phoneme>buːtafˈliːqa</phoneme><alias>بُوتَفْلِيقَة</alias></lexeme>
  <lexeme><grapheme>بيريس</grapheme><grapheme>بيريز</grapheme><phoneme>biːˈriːs</phoneme><alias>بِيرِيس</alias></lexeme>
  <lexeme><grapheme>تبون</grapheme><phoneme>tabˈbuːn</phoneme><alias>تَبُّون</alias></lexeme>
  <lexeme><grapheme>جعجع</grapheme><phoneme>ˈdʒaʕdʒaʕ</phoneme><alias>جَعْجَع</alias></lexeme>
  <lexeme><grapheme>جنبلاط</grapheme><phoneme>dʒunbuˈlaːtˤ</phoneme><alias>جُنْبُلَاط</alias></lexeme>
  <lexeme><grapheme>جوزيف عون</grapheme><phoneme>dʒuːˈziːf ˈʕawn</phoneme><alias>جُوزِيف عَوْن</alias></lexeme>
  <lexeme><grapheme>حفتر</grapheme><phoneme>ˈħaftar</phoneme><alias>حَفْتَر</alias></lexeme>
  <lexeme><grapheme>حميدتي</grapheme><phoneme>ħaˈmiːdtiː</phoneme><alias>حَمِيدْتِي</alias></lexeme>
  <lexeme><grapheme>خاشقجي</grapheme><phoneme>χaːˈʃuqdʒiː</phoneme><alias>خَاشُقْجِي</alias></lexeme>
  <lexeme><grapheme>خامنئي</grapheme><grapheme>خامنائي</grapheme><phoneme>χaːˈminaʔiː</phoneme><alias>خَامِنَئِي</alias></lexeme>
  <lexeme><grapheme>خميني</grapheme><grapheme>الخميني</grapheme><phoneme>χuˈmajniː</phoneme><alias>خُمَيْنِي</alias></lexeme>
  <lexeme><grapheme>رئيسي</grapheme><phoneme>raˈʔiːsiː</phoneme><alias>رَئِيسِي</alias></lexeme>
  <lexeme><grapheme>رابين</grapheme><phoneme>raːˈbiːn</phoneme><alias>رَابِين</alias></lexeme>
  <lexeme><grapheme>روحاني</grapheme><phoneme>ruːˈħaːniː</phoneme><alias>رُوحَانِي</alias></lexeme>
  <lexeme><grapheme>سليماني</grapheme><phoneme>sulajˈmaːniː</phoneme><alias>سُلَيْمَانِي</alias></lexeme>
  <lexeme><grapheme>سموتريتش</grapheme><phoneme>smuːtˈriːtʃ</phoneme><alias>سْمُوتْرِيتْش</alias></lexeme>
  <lexeme><grapheme>شارون</grapheme><phoneme>ʃaːˈruːn</phoneme><alias>شَارُون</alias></lexeme>
  <lexeme><grapheme>صدام حسين</grapheme><phoneme>sˤɑdˈdaːm ħuˈsajn</phoneme><alias>صَدَّام حُسَيْن</alias></lexeme>
  <lexeme><grapheme>ظريف</grapheme><phoneme>ðˤɑˈriːf</phoneme><alias>ظَرِيف</alias></lexeme>
  <lexeme><grapheme>عباس</grapheme><phoneme>ʕabˈbaːs</phoneme><alias>عَبَّاس</alias></lexeme>
  <lexeme><grapheme>عراقجي</grapheme><grapheme>عراقتشي</grapheme><grapheme>عرقجي</grapheme><phoneme>ʕaˈraːqdʒiː</phoneme><alias>عَرَاقْجِي</alias></lexeme>
  <lexeme><grapheme>عرفات</grapheme><phoneme>ʕaraˈfaːt</phoneme><alias>عَرَفَات</alias></lexeme>
  <lexeme><grapheme>غالانت</grapheme><grapheme>جالانت</grapheme><phoneme>ɣaːˈlaːnt</phoneme><alias>غَالَانْت</alias></lexeme>
  <lexeme><grapheme>غانتس</grapheme><grapheme>غانتز</grapheme><grapheme>جانتس</grapheme><phoneme>ˈɣaːnts</phoneme><alias>غَانْتْس</alias></lexeme>
  <lexeme><grapheme>فيدان</grapheme><phoneme>fiːˈdaːn</phoneme><alias>فِيدَان</alias></lexeme>
  <lexeme><grapheme>قاليباف</grapheme><phoneme>qaːliːˈbaːf</phoneme><alias>قَالِيبَاف</alias></lexeme>
  <lexeme><grapheme>قيس سعيد</grapheme><phoneme>ˈqajs saˈʕajjid</phoneme><alias>قَيْس سَعَيِّد</alias></lexeme>
  <lexeme><grapheme>كاتس</grapheme><phoneme>ˈkaːts</phoneme><alias>كَاتْس</alias></lexeme>
  <lexeme><grapheme>لابيد</grapheme><phoneme>laːˈbiːd</phoneme><alias>لَابِيد</alias></lexeme>
  <lexeme><grapheme>لاريجاني</grapheme><phoneme>laːriːˈdʒaːniː</phoneme><alias>لَارِيجَانِي</alias></lexeme>
  <lexeme><grapheme>مرسي</grapheme><phoneme>ˈmursiː</phoneme><alias>مُرْسِي</alias></lexeme>
  <lexeme><grapheme>ميقاتي</grapheme><phoneme>miːˈqaːtiː</phoneme><alias>مِيقَاتِي</alias></lexeme>
  <lexeme><grapheme>نبيه بري</grapheme><phoneme>naˈbiːh ˈbirriː</phoneme><alias>نَبِيه بِرِّي</alias></lexeme>
  <lexeme><grapheme>نتنياهو</grapheme><grapheme>نتانياهو</grapheme><phoneme>natanˈjaːhuː</phoneme><alias>نَتَنْيَاهُو</alias></lexeme>
  <lexeme><grapheme>نصر الله</grapheme><grapheme>نصرالله</grapheme><phoneme>ˈnasˤrullɑːh</phoneme><alias>نَصْرُ اللَّه</alias></lexeme>
  <lexeme><grapheme>نعيم قاسم</grapheme><phoneme>naˈʕiːm ˈqaːsim</phoneme><alias>نَعِيم قَاسِم</alias></lexeme>
  <lexeme><grapheme>نواف سلام</grapheme><phoneme>nawˈwaːf saˈlaːm</phoneme><alias>نَوَّاف سَلَام</alias></lexeme>
  <lexeme><grapheme>هاليفي</grapheme><phoneme>haːˈliːfiː</phoneme><alias>هَالِيفِي</alias></lexeme>
  <lexeme><grapheme>هرتسوغ</grapheme><grapheme>هرتزوغ</grapheme><phoneme>hirtˈsuːɣ</phoneme><alias>هِرْتْسُوغ</alias></lexeme>
  <lexeme><grapheme>هنية</grapheme><phoneme>haˈnijja</phoneme><alias>هَنِيَّة</alias></lexeme>

  <!-- قادة: أميركا اللاتينية وأفريقيا -->
  <lexeme><grapheme>آبي أحمد</grapheme><grapheme>أبي أحمد</grapheme><phoneme>ˈʔaːbiː ˈʔaħmad</phoneme><alias>آبِي أَحْمَد</alias></lexeme>
  <lexeme><grapheme>أفورقي</grapheme><phoneme>ʔafˈwarqiː</phoneme><alias>أَفْوَرْقِي</alias></lexeme>
  <lexeme><grapheme>أوبرادور</grapheme><phoneme>ʔuːbraːˈduːr</phoneme><alias>أُوبْرَادُور</alias></lexeme>
  <lexeme><grapheme>أورتيغا</grapheme><grapheme>اورتيغا</grapheme><phoneme>ʔuːrˈtiːɣaː</phoneme><alias>أُورْتِيغَا</alias></lexeme>
  <lexeme><grapheme>بوريك</grapheme><phoneme>buːˈriːk</phoneme><alias>بُورِيك</alias></lexeme>
  <lexeme><grapheme>بوكيلي</grapheme><phoneme>buːˈkiːliː</phoneme><alias>بُوكِيلِي</alias></lexeme>
  <lexeme><grapheme>بولسونارو</grapheme><phoneme>buːlsuːˈnaːruː</phoneme><alias>بُولْسُونَارُو</alias></lexeme>
  <lexeme><grapheme>بوليفار</grapheme><phoneme>buːliːˈfaːr</phoneme><alias>بُولِيفَار</alias></lexeme>
  <lexeme><grapheme>بيترو</grapheme><phoneme>ˈbiːtruː</phoneme><alias>بِيتْرُو</alias></lexeme>
  <lexeme><grapheme>تراوري</grapheme><phoneme>ˈtraːwriː</phoneme><alias>تْرَاوْرِي</alias></lexeme>
  <lexeme><grapheme>تشافيز</grapheme><grapheme>شافيز</grapheme><phoneme>tʃaːˈfiːz</phoneme><alias>تْشَافِيز</alias></lexeme>
  <lexeme><grapheme>تشيسيكيدي</grapheme><phoneme>tʃiːsiːˈkiːdiː</phoneme><alias>تْشِيسِيكِيدِي</alias></lexeme>
  <lexeme><grapheme>تينوبو</grapheme><phoneme>tiːˈnuːbuː</phoneme><alias>تِينُوبُو</alias></lexeme>
  <lexeme><grapheme>دياز كانيل</grapheme><phoneme>diˈjaːz kaːˈniːl</phoneme><alias>دِيَاز كَانِيل</alias></lexeme>
  <lexeme><grapheme>رامافوزا</grapheme><grapheme>رامابوزا</grapheme><phoneme>raːmaːˈfuːzaː</phoneme><alias>رَامَافُوزَا</alias></lexeme>
  <lexeme><grapheme>روتو</grapheme><phoneme>ˈruːtuː</phoneme><alias>رُوتُو</alias></lexeme>
  <lexeme><grapheme>سلفا كير</grapheme><phoneme>ˈsilfaː ˈkiːr</phoneme><alias>سِلْفَا كِير</alias></lexeme>
  <lexeme><grapheme>شينباوم</grapheme><phoneme>ʃiːnˈbaːwm</phoneme><alias>شِينْبَاوْم</alias></lexeme>
  <lexeme><grapheme>غيفارا</grapheme><grapheme>جيفارا</grapheme><phoneme>ɣiːˈfaːraː</phoneme><alias>غِيفَارَا</alias></lexeme>
  <lexeme><grapheme>كاسترو</grapheme><phoneme>ˈkaːstruː</phoneme><alias>كَاسْتْرُو</alias></lexeme>
  <lexeme><grapheme>كاغامي</grapheme><grapheme>كاجامي</grapheme><phoneme>kaːˈɣaːmiː</phoneme><alias>كَاغَامِي</alias></lexeme>
  <lexeme><grapheme>لولا دا سيلفا</grapheme><phoneme>ˈluːlaː ˈdaː ˈsiːlfaː</phoneme><alias>لُولَا دَا سِيلْفَا</alias></lexeme>
  <lexeme><grapheme>مادورو</grapheme><phoneme>maːˈduːruː</phoneme><alias>مَادُورُو</alias></lexeme>
  <lexeme><grapheme>مانديلا</grapheme><phoneme>maːnˈdiːlaː</phoneme><alias>مَانْدِيلَا</alias></lexeme>
  <lexeme><grapheme>موراليس</grapheme><phoneme>muːraːˈliːs</phoneme><alias>مُورَالِيس</alias></lexeme>
  <lexeme><grapheme>موسيفيني</grapheme><phoneme>muːsiːˈfiːniː</phoneme><alias>مُوسِيفِينِي</alias></lexeme>
  <lexeme><grapheme>موغابي</grapheme><grapheme>موجابي</grapheme><phoneme>muːˈɣaːbiː</phoneme><alias>مُوغَابِي</alias></lexeme>
  <lexeme><grapheme>ميلي</grapheme><phoneme>ˈmiːliː</phoneme><alias>مِيلِي</alias></lexeme>
  <lexeme><grapheme>نيكولاس</grapheme><phoneme>niːkuːˈlaːs</phoneme><alias>نِيكُولَاس</alias></lexeme>

  <!-- روسيا وأوكرانيا والقوقاز -->
  <lexeme><grapheme>أذربيجان</grapheme><grapheme>اذربيجان</grapheme><phoneme>ʔaðarbajˈdʒaːn</phoneme><alias>أَذَرْبَيْجَان</alias></lexeme>
  <lexeme><grapheme>أرمينيا</grapheme><grapheme>ارمينيا</grapheme><phoneme>ʔarˈmiːnijaː</phoneme><alias>أَرْمِينِيَا</alias></lexeme>
  <lexeme><grapheme>أوديسا</grapheme><phoneme>ʔuːˈdiːssaː</phoneme><alias>أُودِيسَّا</alias></lexeme>
  <lexeme><grapheme>أوزبكستان</grapheme><grapheme>اوزبكستان</grapheme><phoneme>ʔuːzbakisˈtaːn</phoneme><alias>أُوزْبَكِسْتَان</alias></lexeme>
  <lexeme><grapheme>أوكرانيا</grapheme><grapheme>اوكرانيا</grapheme><phoneme>ʔuːkˈraːnjaː</phoneme><alias>أُوكْرَانِيَا</alias></lexeme>
  <lexeme><grapheme>الشيشان</grapheme><phoneme>ʔaʃʃiːˈʃaːn</phoneme><alias>الشِّيشَان</alias></lexeme>
  <lexeme><grapheme>القرم</grapheme><phoneme>ʔalˈqirm</phoneme><alias>القِرْم</alias></lexeme>
  <lexeme><grapheme>الكرملين</grapheme><phoneme>ʔalkirimˈliːn</phoneme><alias>الكِرِمْلِين</alias></lexeme>
  <lexeme><grapheme>باكو</grapheme><phoneme>ˈbaːkuː</phoneme><alias>بَاكُو</alias></lexeme>
  <lexeme><grapheme>بيلاروسيا</grapheme><grapheme>بيلاروس</grapheme><phoneme>biːlaːˈruːsijaː</phoneme><alias>بِيلَارُوسِيَا</alias></lexeme>
  <lexeme><grapheme>بيلغورود</grapheme><phoneme>biːlɣuːˈruːd</phoneme><alias>بِيلْغُورُود</alias></lexeme>
  <lexeme><grapheme>تبيليسي</grapheme><grapheme>تبليسي</grapheme><phoneme>tibiːˈliːsiː</phoneme><alias>تِبِيلِيسِي</alias></lexeme>
  <lexeme><grapheme>تركمانستان</grapheme><grapheme>تركمنستان</grapheme><phoneme>turkmaːnisˈtaːn</phoneme><alias>تُرْكْمَانِسْتَان</alias></lexeme>
  <lexeme><grapheme>جورجيا</grapheme><phoneme>ˈdʒuːrdʒijaː</phoneme><alias>جُورْجِيَا</alias></lexeme>
  <lexeme><grapheme>خاركيف</grapheme><grapheme>خاركوف</grapheme><phoneme>χaːrˈkiːf</phoneme><alias>خَارْكِيف</alias></lexeme>
  <lexeme><grapheme>خيرسون</grapheme><phoneme>χiːrˈsuːn</phoneme><alias>خِيرْسُون</alias></lexeme>
  <lexeme><grapheme>دونباس</grapheme><phoneme>duːnˈbaːs</phoneme><alias>دُونْبَاس</alias></lexeme>
  <lexeme><grapheme>دونيتسك</grapheme><phoneme>duːˈniːtsk</phoneme><alias>دُونِيتْسْك</alias></lexeme>
  <lexeme><grapheme>روسيا</grapheme><phoneme>ˈruːsjaː</phoneme><alias>رُوسْيَا</alias></lexeme>
  <lexeme><grapheme>زابوريجيا</grapheme><grapheme>زابوروجيا</grapheme><phoneme>zaːbuːˈriːdʒjaː</phoneme><alias>زَابُورِيجْيَا</alias></lexeme>
  <lexeme><grapheme>سيبيريا</grapheme><phoneme>siːˈbiːrjaː</phoneme><alias>سِيبِيرْيَا</alias></lexeme>
  <lexeme><grapheme>طاجيكستان</grapheme><phoneme>tˤɑːdʒiːkisˈtaːn</phoneme><alias>طَاجِيكِسْتَان</alias></lexeme>
  <lexeme><grapheme>قيرغيزستان</grapheme><grapheme>قرغيزستان</grapheme><phoneme>qiːrɣiːzisˈtaːn</phoneme><alias>قِيرْغِيزِسْتَان</alias></lexeme>
  <lexeme><grapheme>كاراباخ</grapheme><phoneme>kaːraːˈbaːχ</phoneme><alias>كَارَابَاخ</alias></lexeme>
  <lexeme><grapheme>كازاخستان</grapheme><phoneme>kaːzaːχisˈtaːn</phoneme><alias>كَازَاخِسْتَان</alias></lexeme>
  <lexeme><grapheme>كورسك</grapheme><phoneme>ˈkuːrsk</phoneme><alias>كُورْسْك</alias></lexeme>
  <lexeme><grapheme>كييف</grapheme><phoneme>kiˈjiːf</phoneme><alias>كِيِيف</alias></lexeme>
  <lexeme><grapheme>لوغانسك</grapheme><grapheme>لوهانسك</grapheme><phoneme>luːˈɣaːnsk</phoneme><alias>لُوغَانْسْك</alias></lexeme>
  <lexeme><grapheme>ماريوبول</grapheme><phoneme>maːrjuːˈbuːl</phoneme><alias>مَارْيُوبُول</alias></lexeme>
  <lexeme><grapheme>موسكو</grapheme><phoneme>ˈmuːskuː</phoneme><alias>مُوسْكُو</alias></lexeme>
  <lexeme><grapheme>مولدوفا</grapheme><phoneme>muːlˈduːfaː</phoneme><alias>مُولْدُوفَا</alias></lexeme>
  <lexeme><grapheme>مينسك</grapheme><phoneme>ˈmiːnsk</phoneme><alias>مِينْسْك</alias></lexeme>
  <lexeme><grapheme>يريفان</grapheme><phoneme>jiriːˈfaːn</phoneme><alias>يِرِيفَان</alias></lexeme>

  <!-- آسيا -->
  <lexeme><grapheme>أستراليا</grapheme><grapheme>استراليا</grapheme><phoneme>ʔustuˈraːljaː</phoneme><alias>أُسْتُرَالْيَا</alias></lexeme>
  <lexeme><grapheme>أفغانستان</grapheme><grapheme>افغانستان</grapheme><phoneme>ʔafɣaːnisˈtaːn</phoneme><alias>أَفْغَانِسْتَان</alias></lexeme>
  <lexeme><grapheme>إسلام آباد</grapheme><grapheme>اسلام اباد</grapheme><phoneme>ʔisˈlaːm ʔaːˈbaːd</phoneme><alias>إِسْلَام آبَاد</alias></lexeme>
  <lexeme><grapheme>إندونيسيا</grapheme><grapheme>اندونيسيا</grapheme><phoneme>ʔinduːˈniːsijaː</phoneme><alias>إِنْدُونِيسِيَا</alias></lexeme>
  <lexeme><grapheme>التيبت</grapheme><grapheme>التبت</grapheme><phoneme>ʔatˈtiːbit</phoneme><alias>التِّيبِت</alias></lexeme>
  <lexeme><grapheme>الروهينغا</grapheme><phoneme>ʔarruːˈhiːnɣaː</phoneme><alias>الرُّوهِينْغَا</alias></lexeme>
  <lexeme><grapheme>الصين</grapheme><phoneme>ʔasˤˈsˤiːn</phoneme><alias>الصِّين</alias></lexeme>
  <lexeme><grapheme>الفلبين</grapheme><grapheme>الفيليبين</grapheme><phoneme>ʔalfilibˈbiːn</phoneme><alias>الفِلِبِّين</alias></lexeme>
  <lexeme><grapheme>الهند</grapheme><phoneme>ʔalˈhind</phoneme><alias>الهِنْد</alias></lexeme>
  <lexeme><grapheme>اليابان</grapheme><phoneme>ʔaljaːˈbaːn</phoneme><alias>اليَابَان</alias></lexeme>
  <lexeme><grapheme>باكستان</grapheme><phoneme>baːkisˈtaːn</phoneme><alias>بَاكِسْتَان</alias></lexeme>
  <lexeme><grapheme>بانكوك</grapheme><phoneme>baːnˈkuːk</phoneme><alias>بَانْكُوك</alias></lexeme>
  <lexeme><grapheme>بكين</grapheme><grapheme>بيجين</grapheme><phoneme>bikˈkiːn</phoneme><alias>بِكِّين</alias></lexeme>
  <lexeme><grapheme>بنغلاديش</grapheme><grapheme>بنغلادش</grapheme><grapheme>بنجلاديش</grapheme><phoneme>banɣlaːˈdiːʃ</phoneme><alias>بَنْغْلَادِيش</alias></lexeme>
  <lexeme><grapheme>بيونغ يانغ</grapheme><grapheme>بيونغيانغ</grapheme><phoneme>ˈbjuːnɣ ˈjaːnɣ</phoneme><alias>بْيُونْغ يَانْغ</alias></lexeme>
  <lexeme><grapheme>تايبيه</grapheme><phoneme>taːjˈbeː</phoneme><alias>تَايْبِيه</alias></lexeme>
  <lexeme><grapheme>تايلاند</grapheme><phoneme>taːjˈlaːnd</phoneme><alias>تَايْلَانْد</alias></lexeme>
  <lexeme><grapheme>تايوان</grapheme><phoneme>taːjˈwaːn</phoneme><alias>تَايْوَان</alias></lexeme>
  <lexeme><grapheme>جاكرتا</grapheme><phoneme>dʒaːˈkartaː</phoneme><alias>جَاكَرْتَا</alias></lexeme>
  <lexeme><grapheme>دكا</grapheme><phoneme>ˈdakkaː</phoneme><alias>دَكَّا</alias></lexeme>
  <lexeme><grapheme>سريلانكا</grapheme><phoneme>siriːˈlaːnkaː</phoneme><alias>سِرِيلَانْكَا</alias></lexeme>
  <lexeme><grapheme>سيدني</grapheme><phoneme>ˈsiːdniː</phoneme><alias>سِيدْنِي</alias></lexeme>
  <lexeme><grapheme>سيول</grapheme><grapheme>سيئول</grapheme><phoneme>siˈjuːl</phoneme><alias>سِيُول</alias></lexeme>
  <lexeme><grapheme>شنغهاي</grapheme><phoneme>ʃanɣˈhaːj</phoneme><alias>شَنْغْهَاي</alias></lexeme>
  <lexeme><grapheme>شينجيانغ</grapheme><phoneme>ʃiːndʒiˈjaːnɣ</phoneme><alias>شِينْجِيَانْغ</alias></lexeme>
  <lexeme><grapheme>طالبان</grapheme><phoneme>tˤɑːliˈbaːn</phoneme><alias>طَالِبَان</alias></lexeme>
  <lexeme><grapheme>طوكيو</grapheme><phoneme>ˈtˤuːkjuː</phoneme><alias>طُوكْيُو</alias></lexeme>
  <lexeme><grapheme>فيتنام</grapheme><phoneme>fijitˈnaːm</phoneme><alias>فِيِتْنَام</alias></lexeme>
  <lexeme><grapheme>قندهار</grapheme><phoneme>qandaˈhaːr</phoneme><alias>قَنْدَهَار</alias></lexeme>
  <lexeme><grapheme>كابول</grapheme><phoneme>kaːˈbuːl</phoneme><alias>كَابُول</alias></lexeme>
  <lexeme><grapheme>كراتشي</grapheme><phoneme>kaˈraːtʃiː</phoneme><alias>كَرَاتْشِي</alias></lexeme>
  <lexeme><grapheme>كشمير</grapheme><phoneme>kaʃˈmiːr</phoneme><alias>كَشْمِير</alias></lexeme>
  <lexeme><grapheme>كمبوديا</grapheme><phoneme>kamˈbuːdjaː</phoneme><alias>كَمْبُودْيَا</alias></lexeme>
  <lexeme><grapheme>كوالالمبور</grapheme><phoneme>kuwaːlaːlumˈbuːr</phoneme><alias>كُوَالَالُمْبُور</alias></lexeme>
  <lexeme><grapheme>كوريا</grapheme><phoneme>ˈkuːrijaː</phoneme><alias>كُورِيَا</alias></lexeme>
  <lexeme><grapheme>لاهور</grapheme><phoneme>laːˈhuːr</phoneme><alias>لَاهُور</alias></lexeme>
  <lexeme><grapheme>ماليزيا</grapheme><phoneme>maːˈliːzjaː</phoneme><alias>مَالِيزْيَا</alias></lexeme>
  <lexeme><grapheme>مانيلا</grapheme><phoneme>maːˈniːlaː</phoneme><alias>مَانِيلَا</alias></lexeme>
  <lexeme><grapheme>مومباي</grapheme><phoneme>muːmˈbaːj</phoneme><alias>مُومْبَاي</alias></lexeme>
  <lexeme><grapheme>ميانمار</grapheme><phoneme>mijaːnˈmaːr</phoneme><alias>مِيَانْمَار</alias></lexeme>
  <lexeme><grapheme>نيبال</grapheme><phoneme>niːˈbaːl</phoneme><alias>نِيبَال</alias></lexeme>
  <lexeme><grapheme>نيودلهي</grapheme><phoneme>nijuːˈdilhiː</phoneme><alias>نِيُودِلْهِي</alias></lexeme>
  <lexeme><grapheme>هانوي</grapheme><phoneme>haːˈnuːj</phoneme><alias>هَانُوي</alias></lexeme>
  <lexeme><grapheme>هونغ كونغ</grapheme><grapheme>هونج كونج</grapheme><phoneme>ˈhuːnɣ ˈkuːnɣ</phoneme><alias>هُونْغ كُونْغ</alias></lexeme>
  <lexeme><grapheme>هيروشيما</grapheme><phoneme>hiːruːˈʃiːmaː</phoneme><alias>هِيرُوشِيمَا</alias></lexeme>
  <lexeme><grapheme>ووهان</grapheme><phoneme>wuːˈhaːn</phoneme><alias>وُوهَان</alias></lexeme>

  <!-- الشرق الأوسط -->
  <lexeme><grapheme>أبو ظبي</grapheme><grapheme>أبوظبي</grapheme><phoneme>ˈʔabuː ˈðˤɑbj</phoneme><alias>أَبُو ظَبْي</alias></lexeme>
  <lexeme><grapheme>أربيل</grapheme><grapheme>اربيل</grapheme><phoneme>ʔarˈbiːl</phoneme><alias>أَرْبِيل</alias></lexeme>
  <lexeme><grapheme>أريحا</grapheme><phoneme>ʔaˈriːħaː</phoneme><alias>أَرِيحَا</alias></lexeme>
  <lexeme><grapheme>أسدود</grapheme><grapheme>أشدود</grapheme><phoneme>ʔasˈduːd</phoneme><alias>أَسْدُود</alias></lexeme>
  <lexeme><grapheme>أصفهان</grapheme><grapheme>اصفهان</grapheme><phoneme>ʔasˤfaˈhaːn</phoneme><alias>أَصْفَهَان</alias></lexeme>
  <lexeme><grapheme>أنقرة</grapheme><phoneme>ˈʔanqara</phoneme><alias>أَنْقَرَة</alias></lexeme>
  <lexeme><grapheme>إدلب</grapheme><grapheme>ادلب</grapheme><phoneme>ˈʔidlib</phoneme><alias>إِدْلِب</alias></lexeme>
  <lexeme><grapheme>إسرائيل</grapheme><grapheme>اسرائيل</grapheme><phoneme>ʔisraːˈʔiːl</phoneme><alias>إِسْرَائِيل</alias></lexeme>
  <lexeme><grapheme>إسطنبول</grapheme><grapheme>اسطنبول</grapheme><grapheme>إستانبول</grapheme><phoneme>ʔistˤɑnˈbuːl</phoneme><alias>إِسْطَنْبُول</alias></lexeme>
  <lexeme><grapheme>إيران</grapheme><grapheme>ايران</grapheme><phoneme>ʔiːˈraːn</phoneme><alias>إِيرَان</alias></lexeme>
  <lexeme><grapheme>الأردن</grapheme><phoneme>ʔalˈʔurdun</phoneme><alias>الأُرْدُن</alias></lexeme>
  <lexeme><grapheme>الإمارات</grapheme><phoneme>ʔalʔimaːˈraːt</phoneme><alias>الإِمَارَات</alias></lexeme>
  <lexeme><grapheme>البحرين</grapheme><phoneme>ʔalbaħˈrajn</phoneme><alias>البَحْرَيْن</alias></lexeme>
  <lexeme><grapheme>الجزائر</grapheme><phoneme>ʔaldʒaˈzaːʔir</phoneme><alias>الجَزَائِر</alias></lexeme>
  <lexeme><grapheme>الجولان</grapheme><phoneme>ʔaldʒawˈlaːn</phoneme><alias>الجَوْلَان</alias></lexeme>
  <lexeme><grapheme>الحديدة</grapheme><phoneme>ʔalħuˈdajda</phoneme><alias>الحُدَيْدَة</alias></lexeme>
  <lexeme><grapheme>الخرطوم</grapheme><phoneme>ʔalχurˈtˤuːm</phoneme><alias>الخُرْطُوم</alias></lexeme>
  <lexeme><grapheme>الدوحة</grapheme><phoneme>ʔadˈdawħa</phoneme><alias>الدَّوْحَة</alias></lexeme>
  <lexeme><grapheme>الرباط</grapheme><phoneme>ʔarriˈbaːtˤ</phoneme><alias>الرِّبَاط</alias></lexeme>
  <lexeme><grapheme>الرقة</grapheme><phoneme>ʔarˈraqqa</phoneme><alias>الرَّقَّة</alias></lexeme>
  <lexeme><grapheme>الرياض</grapheme><phoneme>ʔarriˈjaːdˤ</phoneme><alias>الرِّيَاض</alias></lexeme>
  <lexeme><grapheme>السعودية</grapheme><phoneme>ʔassaʕuːˈdijja</phoneme><alias>السَّعُودِيَّة</alias></lexeme>
  <lexeme><grapheme>السودان</grapheme><phoneme>ʔassuːˈdaːn</phoneme><alias>السُّودَان</alias></lexeme>
  <lexeme><grapheme>السويداء</grapheme><phoneme>ʔassuwajˈdaːʔ</phoneme><alias>السُّوَيْدَاء</alias></lexeme>
  <lexeme><grapheme>الصومال</grapheme><phoneme>ʔasˤsˤuːˈmaːl</phoneme><alias>الصُّومَال</alias></lexeme>
  <lexeme><grapheme>العراق</grapheme><phoneme>ʔalʕiˈraːq</phoneme><alias>العِرَاق</alias></lexeme>
  <lexeme><grapheme>الفاشر</grapheme><phoneme>ʔalˈfaːʃir</phoneme><alias>الفَاشِر</alias></lexeme>
  <lexeme><grapheme>القاهرة</grapheme><phoneme>ʔalˈqaːhira</phoneme><alias>القَاهِرَة</alias></lexeme>
  <lexeme><grapheme>القدس</grapheme><phoneme>ʔalˈquds</phoneme><alias>القُدْس</alias></lexeme>
  <lexeme><grapheme>الكويت</grapheme><phoneme>ʔalkuˈwajt</phoneme><alias>الكُوَيْت</alias></lexeme>
  <lexeme><grapheme>اللاذقية</grapheme><phoneme>ʔallaːðiˈqijja</phoneme><alias>اللَّاذِقِيَّة</alias></lexeme>
  <lexeme><grapheme>الليطاني</grapheme><phoneme>ʔalliːˈtˤɑːniː</phoneme><alias>اللِّيطَانِي</alias></lexeme>
  <lexeme><grapheme>المنامة</grapheme><phoneme>ʔalmaˈnaːma</phoneme><alias>المَنَامَة</alias></lexeme>
  <lexeme><grapheme>الموصل</grapheme><phoneme>ʔalˈmawsˤil</phoneme><alias>المَوْصِل</alias></lexeme>
  <lexeme><grapheme>الناقورة</grapheme><phoneme>ʔannaːˈquːra</phoneme><alias>النَّاقُورَة</alias></lexeme>
  <lexeme><grapheme>النبطية</grapheme><phoneme>ʔannabaˈtˤijja</phoneme><alias>النَّبَطِيَّة</alias></lexeme>
  <lexeme><grapheme>النجف</grapheme><phoneme>ʔanˈnadʒaf</phoneme><alias>النَّجَف</alias></lexeme>
  <lexeme><grapheme>النصيرات</grapheme><phoneme>ʔannusˤɑjˈraːt</phoneme><alias>النُّصَيْرَات</alias></lexeme>
  <lexeme><grapheme>اليمن</grapheme><phoneme>ʔalˈjaman</phoneme><alias>اليَمَن</alias></lexeme>
  <lexeme><grapheme>بعلبك</grapheme><phoneme>ˈbaʕlabak</phoneme><alias>بَعْلَبَك</alias></lexeme>
  <lexeme><grapheme>بغداد</grapheme><phoneme>baɣˈdaːd</phoneme><alias>بَغْدَاد</alias></lexeme>
  <lexeme><grapheme>بنغازي</grapheme><phoneme>banˈɣaːziː</phoneme><alias>بَنْغَازِي</alias></lexeme>
  <lexeme><grapheme>بوشهر</grapheme><phoneme>buːˈʃahr</phoneme><alias>بُوشَهْر</alias></lexeme>
  <lexeme><grapheme>بيروت</grapheme><phoneme>bajˈruːt</phoneme><alias>بَيْرُوت</alias></lexeme>
  <lexeme><grapheme>تركيا</grapheme><phoneme>ˈturkijaː</phoneme><alias>تُرْكِيَا</alias></lexeme>
  <lexeme><grapheme>تل أبيب</grapheme><grapheme>تل ابيب</grapheme><phoneme>ˈtall ʔaˈbiːb</phoneme><alias>تَلّ أَبِيب</alias></lexeme>
  <lexeme><grapheme>تونس</grapheme><phoneme>ˈtuːnis</phoneme><alias>تُونِس</alias></lexeme>
  <lexeme><grapheme>جباليا</grapheme><phoneme>dʒaˈbaːljaː</phoneme><alias>جَبَالْيَا</alias></lexeme>
  <lexeme><grapheme>جنين</grapheme><phoneme>dʒiˈniːn</phoneme><alias>جِنِين</alias></lexeme>
  <lexeme><grapheme>جيبوتي</grapheme><phoneme>dʒiːˈbuːtiː</phoneme><alias>جِيبُوتِي</alias></lexeme>
  <lexeme><grapheme>حلب</grapheme><phoneme>ˈħalab</phoneme><alias>حَلَب</alias></lexeme>
  <lexeme><grapheme>حمص</grapheme><phoneme>ˈħimsˤ</phoneme><alias>حِمْص</alias></lexeme>
  <lexeme><grapheme>حيفا</grapheme><phoneme>ˈħajfaː</phoneme><alias>حَيْفَا</alias></lexeme>
  <lexeme><grapheme>خان يونس</grapheme><grapheme>خانيونس</grapheme><phoneme>ˈχaːn ˈjuːnus</phoneme><alias>خَان يُونُس</alias></lexeme>
  <lexeme><grapheme>دارفور</grapheme><phoneme>daːrˈfuːr</phoneme><alias>دَارْفُور</alias></lexeme>
  <lexeme><grapheme>دبي</grapheme><phoneme>duˈbajj</phoneme><alias>دُبَيّ</alias></lexeme>
  <lexeme><grapheme>درعا</grapheme><phoneme>ˈdarʕaː</phoneme><alias>دَرْعَا</alias></lexeme>
  <lexeme><grapheme>دمشق</grapheme><phoneme>diˈmaʃq</phoneme><alias>دِمَشْق</alias></lexeme>
  <lexeme><grapheme>دير البلح</grapheme><phoneme>ˈdajr ʔalˈbalaħ</phoneme><alias>دَيْر البَلَح</alias></lexeme>
  <lexeme><grapheme>دير الزور</grapheme><phoneme>ˈdajr ʔazˈzuːr</phoneme><alias>دَيْر الزُّور</alias></lexeme>
  <lexeme><grapheme>رام الله</grapheme><phoneme>ˈraːm ʔɑˈllɑːh</phoneme><alias>رَام اللَّه</alias></lexeme>
  <lexeme><grapheme>رفح</grapheme><phoneme>ˈrafaħ</phoneme><alias>رَفَح</alias></lexeme>
  <lexeme><grapheme>سوريا</grapheme><phoneme>ˈsuːrijaː</phoneme><alias>سُورِيَا</alias></lexeme>
  <lexeme><grapheme>سيناء</grapheme><phoneme>siːˈnaːʔ</phoneme><alias>سِينَاء</alias></lexeme>
  <lexeme><grapheme>صعدة</grapheme><phoneme>ˈsˤɑʕda</phoneme><alias>صَعْدَة</alias></lexeme>
  <lexeme><grapheme>صنعاء</grapheme><phoneme>sˤɑnˈʕaːʔ</phoneme><alias>صَنْعَاء</alias></lexeme>
  <lexeme><grapheme>صيدا</grapheme><phoneme>ˈsˤɑjdaː</phoneme><alias>صَيْدَا</alias></lexeme>
  <lexeme><grapheme>طرابلس</grapheme><phoneme>tˤɑˈraːbulus</phoneme><alias>طَرَابُلُس</alias></lexeme>
  <lexeme><grapheme>طهران</grapheme><phoneme>tˤɑhˈraːn</phoneme><alias>طَهْرَان</alias></lexeme>
  <lexeme><grapheme>طولكرم</grapheme><phoneme>tˤuːlˈkarm</phoneme><alias>طُولْكَرْم</alias></lexeme>
  <lexeme><grapheme>عدن</grapheme><phoneme>ˈʕadan</phoneme><alias>عَدَن</alias></lexeme>
  <lexeme><grapheme>عسقلان</grapheme><phoneme>ʕasqaˈlaːn</phoneme><alias>عَسْقَلَان</alias></lexeme>
  <lexeme><grapheme>عمان</grapheme><phoneme>ʕamˈmaːn</phoneme><alias>عَمَّان</alias></lexeme>
  <lexeme><grapheme>غزة</grapheme><phoneme>ˈɣazza</phoneme><alias>غَزَّة</alias></lexeme>
  <lexeme><grapheme>فلسطين</grapheme><phoneme>filasˈtˤiːn</phoneme><alias>فِلَسْطِين</alias></lexeme>
  <lexeme><grapheme>فوردو</grapheme><phoneme>ˈfuːrduː</phoneme><alias>فُورْدُو</alias></lexeme>
  <lexeme><grapheme>قطر</grapheme><phoneme>ˈqatˤɑr</phoneme><alias>قَطَر</alias></lexeme>
  <lexeme><grapheme>كربلاء</grapheme><phoneme>karbaˈlaːʔ</phoneme><alias>كَرْبَلَاء</alias></lexeme>
  <lexeme><grapheme>كركوك</grapheme><phoneme>karˈkuːk</phoneme><alias>كَرْكُوك</alias></lexeme>
  <lexeme><grapheme>كوباني</grapheme><phoneme>kuːˈbaːniː</phoneme><alias>كُوبَانِي</alias></lexeme>
  <lexeme><grapheme>لبنان</grapheme><phoneme>lubˈnaːn</phoneme><alias>لُبْنَان</alias></lexeme>
  <lexeme><grapheme>ليبيا</grapheme><phoneme>ˈliːbijaː</phoneme><alias>لِيبِيَا</alias></lexeme>
  <lexeme><grapheme>مأرب</grapheme><phoneme>ˈmaʔrib</phoneme><alias>مَأْرِب</alias></lexeme>
  <lexeme><grapheme>مسقط</grapheme><phoneme>ˈmasqatˤ</phoneme><alias>مَسْقَط</alias></lexeme>
  <lexeme><grapheme>مصر</grapheme><phoneme>ˈmisˤr</phoneme><alias>مِصْر</alias></lexeme>
  <lexeme><grapheme>مقديشو</grapheme><phoneme>maqˈdiːʃuː</phoneme><alias>مَقْدِيشُو</alias></lexeme>
  <lexeme><grapheme>موريتانيا</grapheme><phoneme>muːriːˈtaːnijaː</phoneme><alias>مُورِيتَانِيَا</alias></lexeme>
  <lexeme><grapheme>نابلس</grapheme><phoneme>ˈnaːbulus</phoneme><alias>نَابُلُس</alias></lexeme>
  <lexeme><grapheme>نطنز</grapheme><phoneme>naˈtˤɑnz</phoneme><alias>نَطَنْز</alias></lexeme>
  <lexeme><grapheme>هرمز</grapheme><phoneme>ˈhurmuz</phoneme><alias>هُرْمُز</alias></lexeme>
  <lexeme><grapheme>يافا</grapheme><phoneme>ˈjaːfaː</phoneme><alias>يَافَا</alias></lexeme>

  <!-- أفريقيا -->
  <lexeme><grapheme>أديس أبابا</grapheme><grapheme>اديس ابابا</grapheme><phoneme>ʔaˈdiːs ʔaˈbaːbaː</phoneme><alias>أَدِيس أَبَابَا</alias></lexeme>
  <lexeme><grapheme>أنغولا</grapheme><grapheme>انغولا</grapheme><grapheme>أنجولا</grapheme><phoneme>ʔanˈɣuːlaː</phoneme><alias>أَنْغُولَا</alias></lexeme>
  <lexeme><grapheme>أوغندا</grapheme><grapheme>اوغندا</grapheme><phoneme>ʔuːˈɣandaː</phoneme><alias>أُوغَنْدَا</alias></lexeme>
  <lexeme><grapheme>إثيوبيا</grapheme><grapheme>اثيوبيا</grapheme><phoneme>ʔiθˈjuːbjaː</phoneme><alias>إِثْيُوبْيَا</alias></lexeme>
  <lexeme><grapheme>إريتريا</grapheme><grapheme>اريتريا</grapheme><phoneme>ʔiˈriːtrijaː</phoneme><alias>إِرِيتْرِيَا</alias></lexeme>
  <lexeme><grapheme>السنغال</grapheme><phoneme>ʔassiniˈɣaːl</phoneme><alias>السِّنِغَال</alias></lexeme>
  <lexeme><grapheme>الكاميرون</grapheme><phoneme>ʔalkaːmiːˈruːn</phoneme><alias>الكَامِيرُون</alias></lexeme>
  <lexeme><grapheme>الكونغو</grapheme><phoneme>ʔalˈkuːnɣuː</phoneme><alias>الكُونْغُو</alias></lexeme>
  <lexeme><grapheme>النيجر</grapheme><phoneme>ʔanˈniːdʒar</phoneme><alias>النِّيجَر</alias></lexeme>
  <lexeme><grapheme>باماكو</grapheme><phoneme>baːˈmaːkuː</phoneme><alias>بَامَاكُو</alias></lexeme>
  <lexeme><grapheme>بوركينا فاسو</grapheme><phoneme>buːrˈkiːnaː ˈfaːsuː</phoneme><alias>بُورْكِينَا فَاسُو</alias></lexeme>
  <lexeme><grapheme>بوكو حرام</grapheme><phoneme>ˈbuːkuː ħaˈraːm</phoneme><alias>بُوكُو حَرَام</alias></lexeme>
  <lexeme><grapheme>تشاد</grapheme><phoneme>ˈtʃaːd</phoneme><alias>تْشَاد</alias></lexeme>
  <lexeme><grapheme>تنزانيا</grapheme><phoneme>tanˈzaːnjaː</phoneme><alias>تَنْزَانْيَا</alias></lexeme>
  <lexeme><grapheme>رواندا</grapheme><phoneme>ruˈwaːndaː</phoneme><alias>رُوَانْدَا</alias></lexeme>
  <lexeme><grapheme>زيمبابوي</grapheme><phoneme>ziːmˈbaːbwiː</phoneme><alias>زِيمْبَابْوِي</alias></lexeme>
  <lexeme><grapheme>غانا</grapheme><phoneme>ˈɣaːnaː</phoneme><alias>غَانَا</alias></lexeme>
  <lexeme><grapheme>كينشاسا</grapheme><phoneme>kiːnˈʃaːsaː</phoneme><alias>كِينْشَاسَا</alias></lexeme>
  <lexeme><grapheme>كينيا</grapheme><phoneme>ˈkiːnjaː</phoneme><alias>كِينْيَا</alias></lexeme>
  <lexeme><grapheme>موزمبيق</grapheme><phoneme>muːzamˈbiːq</phoneme><alias>مُوزَمْبِيق</alias></lexeme>
  <lexeme><grapheme>نيجيريا</grapheme><phoneme>najˈdʒiːrjaː</phoneme><alias>نَيْجِيرْيَا</alias></lexeme>
  <lexeme><grapheme>نيروبي</grapheme><phoneme>najˈruːbiː</phoneme><alias>نَيْرُوبِي</alias></lexeme>

  <!-- أوروبا وأميركا -->
  <lexeme><grapheme>أثينا</grapheme><grapheme>اثينا</grapheme><phoneme>ʔaˈθiːnaː</phoneme><alias>أَثِينَا</alias></lexeme>
  <lexeme><grapheme>أميركا</grapheme><grapheme>أمريكا</grapheme><grapheme>امريكا</grapheme><grapheme>اميركا</grapheme><phoneme>ʔaˈmiːrkaː</phoneme><alias>أَمِيرْكَا</alias></lexeme>
  <lexeme><grapheme>أوروبا</grapheme><phoneme>ʔuːˈruːbbaː</phoneme><alias>أُورُوبَّا</alias></lexeme>
  <lexeme><grapheme>الأرجنتين</grapheme><phoneme>ʔalʔardʒanˈtiːn</phoneme><alias>الأَرْجَنْتِين</alias></lexeme>
  <lexeme><grapheme>الإكوادور</grapheme><phoneme>ʔalʔikwaːˈduːr</phoneme><alias>الإِكْوَادُور</alias></lexeme>
  <lexeme><grapheme>البرازيل</grapheme><phoneme>ʔalbaraːˈziːl</phoneme><alias>البَرَازِيل</alias></lexeme>
  <lexeme><grapheme>الدنمارك</grapheme><phoneme>ʔaddanˈmaːrk</phoneme><alias>الدَّنْمَارْك</alias></lexeme>
  <lexeme><grapheme>باريس</grapheme><phoneme>baːˈriːs</phoneme><alias>بَارِيس</alias></lexeme>
  <lexeme><grapheme>برلين</grapheme><phoneme>barˈliːn</phoneme><alias>بَرْلِين</alias></lexeme>
  <lexeme><grapheme>بروكسل</grapheme><phoneme>ˈbruːksil</phoneme><alias>بْرُوكْسِل</alias></lexeme>
  <lexeme><grapheme>بوخارست</grapheme><phoneme>buːχaːˈrist</phoneme><alias>بُوخَارِسْت</alias></lexeme>
  <lexeme><grapheme>بودابست</grapheme><phoneme>buːdaːˈbist</phoneme><alias>بُودَابِسْت</alias></lexeme>
  <lexeme><grapheme>بوغوتا</grapheme><phoneme>buːˈɣuːtaː</phoneme><alias>بُوغُوتَا</alias></lexeme>
  <lexeme><grapheme>بوليفيا</grapheme><phoneme>buːˈliːfijaː</phoneme><alias>بُولِيفِيَا</alias></lexeme>
  <lexeme><grapheme>تشيلي</grapheme><phoneme>ˈtʃiːliː</phoneme><alias>تْشِيلِي</alias></lexeme>
  <lexeme><grapheme>تكساس</grapheme><phoneme>tikˈsaːs</phoneme><alias>تِكْسَاس</alias></lexeme>
  <lexeme><grapheme>جنيف</grapheme><phoneme>dʒiˈniːf</phoneme><alias>جِنِيف</alias></lexeme>
  <lexeme><grapheme>روما</grapheme><phoneme>ˈruːmaː</phoneme><alias>رُومَا</alias></lexeme>
  <lexeme><grapheme>شيكاغو</grapheme><phoneme>ʃiːˈkaːɣuː</phoneme><alias>شِيكَاغُو</alias></lexeme>
  <lexeme><grapheme>صربيا</grapheme><phoneme>ˈsˤirbijaː</phoneme><alias>صِرْبِيَا</alias></lexeme>
  <lexeme><grapheme>غوانتانامو</grapheme><phoneme>ɣuwaːntaːˈnaːmuː</phoneme><alias>غُوَانْتَانَامُو</alias></lexeme>
  <lexeme><grapheme>فلوريدا</grapheme><phoneme>fluːˈriːdaː</phoneme><alias>فْلُورِيدَا</alias></lexeme>
  <lexeme><grapheme>فنزويلا</grapheme><phoneme>finizˈwiːlaː</phoneme><alias>فِنِزْوِيلَا</alias></lexeme>
  <lexeme><grapheme>فيينا</grapheme><phoneme>fiˈjiːnnaː</phoneme><alias>فِيِينَّا</alias></lexeme>
  <lexeme><grapheme>كاراكاس</grapheme><phoneme>kaːraːˈkaːs</phoneme><alias>كَارَاكَاس</alias></lexeme>
  <lexeme><grapheme>كاليفورنيا</grapheme><phoneme>kaːliːˈfuːrnijaː</phoneme><alias>كَالِيفُورْنِيَا</alias></lexeme>
  <lexeme><grapheme>كوبا</grapheme><phoneme>ˈkuːbaː</phoneme><alias>كُوبَا</alias></lexeme>
  <lexeme><grapheme>كوسوفو</grapheme><phoneme>kuːˈsuːfuː</phoneme><alias>كُوسُوفُو</alias></lexeme>
  <lexeme><grapheme>كولومبيا</grapheme><phoneme>kuːˈluːmbijaː</phoneme><alias>كُولُومْبِيَا</alias></lexeme>
  <lexeme><grapheme>لندن</grapheme><phoneme>ˈlandan</phoneme><alias>لَنْدَن</alias></lexeme>
  <lexeme><grapheme>مدريد</grapheme><phoneme>madˈriːd</phoneme><alias>مَدْرِيد</alias></lexeme>
  <lexeme><grapheme>نيكاراغوا</grapheme><phoneme>niːkaːˈraːɣwaː</phoneme><alias>نِيكَارَاغْوَا</alias></lexeme>
  <lexeme><grapheme>نيويورك</grapheme><phoneme>nijuːˈjuːrk</phoneme><alias>نِيُويُورْك</alias></lexeme>
  <lexeme><grapheme>هافانا</grapheme><phoneme>haːˈfaːnaː</phoneme><alias>هَافَانَا</alias></lexeme>
  <lexeme><grapheme>هولندا</grapheme><phoneme>huːˈlandaː</phoneme><alias>هُولَنْدَا</alias></lexeme>
  <lexeme><grapheme>وارسو</grapheme><phoneme>ˈwaːrsuː</phoneme><alias>وَارْسُو</alias></lexeme>
  <lexeme><grapheme>واشنطن</grapheme><phoneme>waːˈʃintˤun</phoneme><alias>وَاشِنْطُن</alias></lexeme>

  <!-- هيئات وحركات وصحف -->
  <lexeme><grapheme>أكسيوس</grapheme><phoneme>ʔaksiˈjuːs</phoneme><alias>أَكْسِيُوس</alias></lexeme>
  <lexeme><grapheme>أنصار الله</grapheme><phoneme>ʔanˈsˤɑːrullɑːh</phoneme><alias>أَنْصَارُ اللَّه</alias></lexeme>
  <lexeme><grapheme>أوبك</grapheme><grapheme>اوبك</grapheme><phoneme>ˈʔuːbik</phoneme><alias>أُوبِك</alias></lexeme>
  <lexeme><grapheme>إرنا</grapheme><phoneme>ˈʔirnaː</phoneme><alias>إِرْنَا</alias></lexeme>
  <lexeme><grapheme>الأناضول</grapheme><phoneme>ʔalʔanaːˈdˤuːl</phoneme><alias>الأَنَاضُول</alias></lexeme>
  <lexeme><grapheme>الأونروا</grapheme><grapheme>الاونروا</grapheme><phoneme>ʔalˈʔuːnruwaː</phoneme><alias>الأُونْرُوَا</alias></lexeme>
  <lexeme><grapheme>الباسيج</grapheme><phoneme>ʔalbaːˈsiːdʒ</phoneme><alias>البَاسِيج</alias></lexeme>
  <lexeme><grapheme>البنتاغون</grapheme><grapheme>البنتاجون</grapheme><phoneme>ʔalbintaːˈɣuːn</phoneme><alias>البِنْتَاغُون</alias></lexeme>
  <lexeme><grapheme>الحشد الشعبي</grapheme><phoneme>ʔalˈħaʃd ʔaʃˈʃaʕbiː</phoneme><alias>الحَشْد الشَّعْبِي</alias></lexeme>
  <lexeme><grapheme>الشاباك</grapheme><phoneme>ʔaʃʃaːˈbaːk</phoneme><alias>الشَّابَاك</alias></lexeme>
  <lexeme><grapheme>الكنيست</grapheme><phoneme>ʔalkˈniːsit</phoneme><alias>الكْنِيسِت</alias></lexeme>
  <lexeme><grapheme>الليكود</grapheme><phoneme>ʔalliːˈkuːd</phoneme><alias>اللِّيكُود</alias></lexeme>
  <lexeme><grapheme>الموساد</grapheme><phoneme>ʔalmuːˈsaːd</phoneme><alias>المُوسَاد</alias></lexeme>
  <lexeme><grapheme>الميادين</grapheme><phoneme>ʔalmajaːˈdiːn</phoneme><alias>المَيَادِين</alias></lexeme>
  <lexeme><grapheme>الناتو</grapheme><phoneme>ʔanˈnaːtuː</phoneme><alias>النَّاتُو</alias></lexeme>
  <lexeme><grapheme>اليونسكو</grapheme><phoneme>ʔaljuːˈniskuː</phoneme><alias>اليُونِسْكُو</alias></lexeme>
  <lexeme><grapheme>اليونيسف</grapheme><grapheme>اليونيسيف</grapheme><phoneme>ʔaljuːˈniːsif</phoneme><alias>اليُونِيسِف</alias></lexeme>
  <lexeme><grapheme>اليونيفيل</grapheme><phoneme>ʔaljuːniːˈfiːl</phoneme><alias>اليُونِيفِيل</alias></lexeme>
  <lexeme><grapheme>بريكس</grapheme><phoneme>ˈbriːks</phoneme><alias>بْرِيكْس</alias></lexeme>
  <lexeme><grapheme>بلومبرغ</grapheme><phoneme>bluːmˈbirɣ</phoneme><alias>بْلُومْبِرْغ</alias></lexeme>
  <lexeme><grapheme>تاس</grapheme><phoneme>ˈtaːs</phoneme><alias>تَاس</alias></lexeme>
  <lexeme><grapheme>تسنيم</grapheme><phoneme>tasˈniːm</phoneme><alias>تَسْنِيم</alias></lexeme>
  <lexeme><grapheme>تويتر</grapheme><phoneme>tuˈwiːtar</phoneme><alias>تُوِيتَر</alias></lexeme>
  <lexeme><grapheme>تيك توك</grapheme><phoneme>ˈtiːk ˈtuːk</phoneme><alias>تِيك تُوك</alias></lexeme>
  <lexeme><grapheme>حزب الله</grapheme><grapheme>حزبالله</grapheme><phoneme>ˈħizbullɑːh</phoneme><alias>حِزْبُ اللَّه</alias></lexeme>
  <lexeme><grapheme>حماس</grapheme><phoneme>ħaˈmaːs</phoneme><alias>حَمَاس</alias></lexeme>
  <lexeme><grapheme>داعش</grapheme><phoneme>ˈdaːʕiʃ</phoneme><alias>دَاعِش</alias></lexeme>
  <lexeme><grapheme>رويترز</grapheme><phoneme>ˈruːjtarz</phoneme><alias>رُويْتَرْز</alias></lexeme>
  <lexeme><grapheme>سبوتنيك</grapheme><phoneme>sbuːtˈniːk</phoneme><alias>سْبُوتْنِيك</alias></lexeme>
  <lexeme><grapheme>شينخوا</grapheme><phoneme>ˈʃiːnχuwaː</phoneme><alias>شِينْخُوَا</alias></lexeme>
  <lexeme><grapheme>غوغل</grapheme><grapheme>جوجل</grapheme><phoneme>ˈɣuːɣil</phoneme><alias>غُوغِل</alias></lexeme>
  <lexeme><grapheme>فيسبوك</grapheme><phoneme>fiːsˈbuːk</phoneme><alias>فِيسْبُوك</alias></lexeme>
  <lexeme><grapheme>قسد</grapheme><phoneme>ˈqasad</phoneme><alias>قَسَد</alias></lexeme>
  <lexeme><grapheme>هآرتس</grapheme><phoneme>haʔaːˈrits</phoneme><alias>هَآرِتْس</alias></lexeme>
  <lexeme><grapheme>يديعوت أحرونوت</grapheme><phoneme>jadiːˈʕuːt ʔaħruːˈnuːt</phoneme><alias>يَدِيعُوت أَحْرُونُوت</alias></lexeme>
  <lexeme><grapheme>يوتيوب</grapheme><phoneme>juːtˈjuːb</phoneme><alias>يُوتْيُوب</alias></lexeme>

  <!-- أسماء تُقرأ من رسمها المشكول، بلا حركات إعراب: قادة ومدن وصحف وشركات، وكلمات دخيلة -->
  <lexeme role="say:name"><grapheme>أوتاوا</grapheme><alias>أُوتَاوَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>أوسلو</grapheme><alias>أُوسْلُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>أوستن</grapheme><alias>أُوسْتِن</alias></lexeme>
  <lexeme role="say:name"><grapheme>أولمرت</grapheme><alias>أُولْمِرْت</alias></lexeme>
  <lexeme role="say:name"><grapheme>أولاند</grapheme><alias>أُولَانْد</alias></lexeme>
  <lexeme role="say:name"><grapheme>أولبرايت</grapheme><alias>أُولْبْرَايْت</alias></lexeme>
  <lexeme role="say:name"><grapheme>أوروغواي</grapheme><alias>أُورُوغْوَاي</alias></lexeme>
  <lexeme role="say:name"><grapheme>أوهايو</grapheme><alias>أُوهَايُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>أورلندو</grapheme><alias>أُورْلَنْدُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>هاريس</grapheme><alias>هَارِيس</alias></lexeme>
  <lexeme role="say:name"><grapheme>والتز</grapheme><alias>وَالْتْز</alias></lexeme>
  <lexeme role="say:name"><grapheme>كوشنر</grapheme><alias>كُوشْنِر</alias></lexeme>
  <lexeme role="say:name"><grapheme>بولتون</grapheme><alias>بُولْتُون</alias></lexeme>
  <lexeme role="say:name"><grapheme>ريغن</grapheme><alias>رِيغَن</alias></lexeme>
  <lexeme role="say:name"><grapheme>بومبيو</grapheme><alias>بُومْبِيُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>كامالا</grapheme><alias>كَامَالَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>جوزيف</grapheme><alias>جُوزِيف</alias></lexeme>
  <lexeme role="say:name"><grapheme>جورج</grapheme><alias>جُورْج</alias></lexeme>
  <lexeme role="say:name"><grapheme>مايك</grapheme><alias>مَايْك</alias></lexeme>
  <lexeme role="say:name"><grapheme>أنتوني</grapheme><alias>أَنْتُونِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>ستيف</grapheme><alias>سْتِيف</alias></lexeme>
  <lexeme role="say:name"><grapheme>جيك</grapheme><alias>جِيك</alias></lexeme>
  <lexeme role="say:name"><grapheme>لويد</grapheme><alias>لُويْد</alias></lexeme>
  <lexeme role="say:name"><grapheme>كيربي</grapheme><alias>كِيرْبِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>ميلر</grapheme><alias>مِيلَر</alias></lexeme>
  <lexeme role="say:name"><grapheme>ليفيت</grapheme><alias>لِيفِيت</alias></lexeme>
  <lexeme role="say:name"><grapheme>كوليبا</grapheme><alias>كُولِيبَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>سيبيها</grapheme><alias>سِيبِيهَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>أوميروف</grapheme><alias>أُومِيرُوف</alias></lexeme>
  <lexeme role="say:name"><grapheme>يرماك</grapheme><alias>يِرْمَاك</alias></lexeme>
  <lexeme role="say:name"><grapheme>بارنييه</grapheme><alias>بَارْنِيِيه</alias></lexeme>
  <lexeme role="say:name"><grapheme>بايرو</grapheme><alias>بَايْرُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>لوكورنو</grapheme><alias>لُوكُورْنُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>هولاند</grapheme><alias>هُولَانْد</alias></lexeme>
  <lexeme role="say:name"><grapheme>ميلونشون</grapheme><alias>مِيلُونْشُون</alias></lexeme>
  <lexeme role="say:name"><grapheme>دارمانان</grapheme><alias>دَارْمَانَان</alias></lexeme>
  <lexeme role="say:name"><grapheme>تريزا</grapheme><alias>تِرِيزَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>لامي</grapheme><alias>لَامِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>بلير</grapheme><alias>بْلِير</alias></lexeme>
  <lexeme role="say:name"><grapheme>تشارلز</grapheme><alias>تْشَارْلْز</alias></lexeme>
  <lexeme role="say:name"><grapheme>بوريس</grapheme><alias>بُورِيس</alias></lexeme>
  <lexeme role="say:name"><grapheme>ريشي</grapheme><alias>رِيشِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>فاراج</grapheme><alias>فَارَاج</alias></lexeme>
  <lexeme role="say:name"><grapheme>فاديفول</grapheme><alias>فَادِيفُول</alias></lexeme>
  <lexeme role="say:name"><grapheme>بيستوريوس</grapheme><alias>بِيسْتُورْيُوس</alias></lexeme>
  <lexeme role="say:name"><grapheme>أنغيلا</grapheme><alias>أَنْغِيلَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>فريدريش</grapheme><alias>فْرِيدْرِيش</alias></lexeme>
  <lexeme role="say:name"><grapheme>أنالينا</grapheme><alias>أَنَالِينَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>تاياني</grapheme><alias>تَايَانِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>بيرلسكوني</grapheme><alias>بِيرْلُسْكُونِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>بيدرو</grapheme><alias>بِيدْرُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>ألباريس</grapheme><alias>أَلْبَارِيس</alias></lexeme>
  <lexeme role="say:name"><grapheme>كوستا</grapheme><alias>كُوسْتَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>فيكتور</grapheme><alias>فِيكْتُور</alias></lexeme>
  <lexeme role="say:name"><grapheme>شي</grapheme><alias>شِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>بينغ</grapheme><alias>بِينْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>جينبينغ</grapheme><alias>جِينْبِينْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>وانغ</grapheme><alias>وَانْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>تشيانغ</grapheme><alias>تْشِيَانْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>شينزو</grapheme><alias>شِينْزُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>كيم</grapheme><alias>كِيم</alias></lexeme>
  <lexeme role="say:name"><grapheme>جونغ</grapheme><alias>جُونْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>أون</grapheme><alias>أُون</alias></lexeme>
  <lexeme role="say:name"><grapheme>جايشانكار</grapheme><alias>جَايْشَانْكَار</alias></lexeme>
  <lexeme role="say:name"><grapheme>غفير</grapheme><alias>غْفِير</alias></lexeme>
  <lexeme role="say:name"><grapheme>بينيت</grapheme><alias>بِينِيت</alias></lexeme>
  <lexeme role="say:name"><grapheme>ليبرمان</grapheme><alias>لِيبِرْمَان</alias></lexeme>
  <lexeme role="say:name"><grapheme>ديرمر</grapheme><alias>دِيرْمَر</alias></lexeme>
  <lexeme role="say:name"><grapheme>ساعر</grapheme><alias>سَاعَر</alias></lexeme>
  <lexeme role="say:name"><grapheme>آيزنكوت</grapheme><alias>آيْزِنْكُوت</alias></lexeme>
  <lexeme role="say:name"><grapheme>أوغلو</grapheme><alias>أُوغْلُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>أتاتورك</grapheme><alias>أَتَاتُورْك</alias></lexeme>
  <lexeme role="say:name"><grapheme>أنطونيو</grapheme><alias>أَنْطُونِيُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>بيدرسن</grapheme><alias>بِيدِرْسِن</alias></lexeme>
  <lexeme role="say:name"><grapheme>غروندبرغ</grapheme><alias>غْرُونْدْبِرْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>غريفيثس</grapheme><alias>غْرِيفِيثْس</alias></lexeme>
  <lexeme role="say:name"><grapheme>فليتشر</grapheme><alias>فْلِيتْشَر</alias></lexeme>
  <lexeme role="say:name"><grapheme>تورك</grapheme><alias>تُورْك</alias></lexeme>
  <lexeme role="say:name"><grapheme>ألبانيز</grapheme><alias>أَلْبَانِيز</alias></lexeme>
  <lexeme role="say:name"><grapheme>لاغارد</grapheme><alias>لَاغَارْد</alias></lexeme>
  <lexeme role="say:name"><grapheme>جورجيفا</grapheme><alias>جُورْجِيفَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>غوايدو</grapheme><alias>غْوَايْدُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>ماتشادو</grapheme><alias>مَاتْشَادُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>جاستن</grapheme><alias>جَاسْتِن</alias></lexeme>
  <lexeme role="say:name"><grapheme>دلهي</grapheme><alias>دَلْهِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>دنيبرو</grapheme><alias>دْنِيبْرُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>باخموت</grapheme><alias>بَاخْمُوت</alias></lexeme>
  <lexeme role="say:name"><grapheme>لفيف</grapheme><alias>لِفِيف</alias></lexeme>
  <lexeme role="say:name"><grapheme>صوفيا</grapheme><alias>صُوفِيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>بلغراد</grapheme><alias>بَلْغْرَاد</alias></lexeme>
  <lexeme role="say:name"><grapheme>كوبنهاغن</grapheme><alias>كُوبِنْهَاغِن</alias></lexeme>
  <lexeme role="say:name"><grapheme>ستوكهولم</grapheme><alias>سْتُوكْهُولْم</alias></lexeme>
  <lexeme role="say:name"><grapheme>هلسنكي</grapheme><alias>هِلْسِنْكِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>أمستردام</grapheme><alias>أَمِسْتِرْدَام</alias></lexeme>
  <lexeme role="say:name"><grapheme>لاهاي</grapheme><alias>لَاهَاي</alias></lexeme>
  <lexeme role="say:name"><grapheme>لشبونة</grapheme><alias>لِشْبُونَة</alias></lexeme>
  <lexeme role="say:name"><grapheme>زيورخ</grapheme><alias>زِيُورِخ</alias></lexeme>
  <lexeme role="say:name"><grapheme>دافوس</grapheme><alias>دَافُوس</alias></lexeme>
  <lexeme role="say:name"><grapheme>ميونخ</grapheme><alias>مِيُونِخ</alias></lexeme>
  <lexeme role="say:name"><grapheme>فرانكفورت</grapheme><alias>فْرَانْكْفُورْت</alias></lexeme>
  <lexeme role="say:name"><grapheme>هامبورغ</grapheme><alias>هَامْبُورْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>مرسيليا</grapheme><alias>مَرْسِيلِيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>ليون</grapheme><alias>لِيُون</alias></lexeme>
  <lexeme role="say:name"><grapheme>ستراسبورغ</grapheme><alias>سْتْرَاسْبُورْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>برشلونة</grapheme><alias>بَرْشَلُونَة</alias></lexeme>
  <lexeme role="say:name"><grapheme>ميلانو</grapheme><alias>مِيلَانُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>نابولي</grapheme><alias>نَابُولِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>لوس</grapheme><alias>لُوس</alias></lexeme>
  <lexeme role="say:name"><grapheme>أنجلوس</grapheme><alias>أَنْجِلُوس</alias></lexeme>
  <lexeme role="say:name"><grapheme>فيرجينيا</grapheme><alias>فِيرْجِينِيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>بوسطن</grapheme><alias>بُوسْطُن</alias></lexeme>
  <lexeme role="say:name"><grapheme>سياتل</grapheme><alias>سِيَاتِل</alias></lexeme>
  <lexeme role="say:name"><grapheme>هيوستن</grapheme><alias>هِيُوسْتُن</alias></lexeme>
  <lexeme role="say:name"><grapheme>ميامي</grapheme><alias>مِيَامِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>ألاسكا</grapheme><alias>أَلَاسْكَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>هاواي</grapheme><alias>هَاوَاي</alias></lexeme>
  <lexeme role="say:name"><grapheme>بنسلفانيا</grapheme><alias>بِنْسِلْفَانْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>ميشيغان</grapheme><alias>مِيشِيغَان</alias></lexeme>
  <lexeme role="say:name"><grapheme>مينيسوتا</grapheme><alias>مِينِيسُوتَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>نيفادا</grapheme><alias>نِيفَادَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>أريزونا</grapheme><alias>أَرِيزُونَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>تورونتو</grapheme><alias>تُورُونْتُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>مونتريال</grapheme><alias>مُونْتْرِيَال</alias></lexeme>
  <lexeme role="say:name"><grapheme>سانتياغو</grapheme><alias>سَانْتِيَاغُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>برازيليا</grapheme><alias>بِرَازِيلِيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>كانبرا</grapheme><alias>كَانْبِرَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>أديس</grapheme><alias>أَدِيس</alias></lexeme>
  <lexeme role="say:name"><grapheme>أبابا</grapheme><alias>أَبَابَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>جوهانسبرغ</grapheme><alias>جُوهَانِسْبُرْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>بريتوريا</grapheme><alias>بْرِيتُورْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>لاغوس</grapheme><alias>لَاغُوس</alias></lexeme>
  <lexeme role="say:name"><grapheme>بريطانيا</grapheme><alias>بَرِيطَانْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>فرنسا</grapheme><alias>فَرَنْسَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>ألمانيا</grapheme><alias>أَلْمَانْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>إيطاليا</grapheme><alias>إِيطَالْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>إسبانيا</grapheme><alias>إِسْبَانْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>كندا</grapheme><alias>كَنَدَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>بلجيكا</grapheme><alias>بَلْجِيكَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>سويسرا</grapheme><alias>سُوِيسْرَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>بولندا</grapheme><alias>بُولَنْدَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>رومانيا</grapheme><alias>رُومَانْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>بلغاريا</grapheme><alias>بُلْغَارْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>كرواتيا</grapheme><alias>كُرُوَاتْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>قبرص</grapheme><alias>قُبْرُص</alias></lexeme>
  <lexeme role="say:name"><grapheme>مالطا</grapheme><alias>مَالْطَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>فنلندا</grapheme><alias>فِنْلَنْدَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>أيرلندا</grapheme><alias>أَيْرْلَنْدَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>إيرلندا</grapheme><alias>إِيرْلَنْدَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>آيسلندا</grapheme><alias>آيْسْلَنْدَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>ليتوانيا</grapheme><alias>لِيتْوَانْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>لاتفيا</grapheme><alias>لَاتْفِيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>إستونيا</grapheme><alias>إِسْتُونْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>نيوزيلندا</grapheme><alias>نْيُوزِيلَنْدَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>بيرو</grapheme><alias>بِيرُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>بنما</grapheme><alias>بَنَمَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>غواتيمالا</grapheme><alias>غْوَاتِيمَالَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>هايتي</grapheme><alias>هَايِتِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>زامبيا</grapheme><alias>زَامْبْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>ليبيريا</grapheme><alias>لِيبِيرْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>سيراليون</grapheme><alias>سِيرَالِيُون</alias></lexeme>
  <lexeme role="say:name"><grapheme>غينيا</grapheme><alias>غِينِيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>سنغال</grapheme><alias>سَنْغَال</alias></lexeme>
  <lexeme role="say:name"><grapheme>بوروندي</grapheme><alias>بُورُونْدِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>ناميبيا</grapheme><alias>نَامِيبْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>بوتسوانا</grapheme><alias>بُوتْسْوَانَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>سي</grapheme><alias>سِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>إكسيوس</grapheme><alias>إِكْسْيُوس</alias></lexeme>
  <lexeme role="say:name"><grapheme>تايمز</grapheme><alias>تَايْمْز</alias></lexeme>
  <lexeme role="say:name"><grapheme>غارديان</grapheme><alias>غَارْدِيَان</alias></lexeme>
  <lexeme role="say:name"><grapheme>لوموند</grapheme><alias>لُومُونْد</alias></lexeme>
  <lexeme role="say:name"><grapheme>فيغارو</grapheme><alias>فِيغَارُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>يديعوت</grapheme><alias>يَدِيعُوت</alias></lexeme>
  <lexeme role="say:name"><grapheme>بوليتيكو</grapheme><alias>بُولِيتِيكُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>نيوزويك</grapheme><alias>نِيُوزْوِيك</alias></lexeme>
  <lexeme role="say:name"><grapheme>فوكس</grapheme><alias>فُوكْس</alias></lexeme>
  <lexeme role="say:name"><grapheme>مايكروسوفت</grapheme><alias>مَايْكْرُوسُوفْت</alias></lexeme>
  <lexeme role="say:name"><grapheme>أمازون</grapheme><alias>أَمَازُون</alias></lexeme>
  <lexeme role="say:name"><grapheme>إنستغرام</grapheme><alias>إِنْسْتَغْرَام</alias></lexeme>
  <lexeme role="say:name"><grapheme>تيليغرام</grapheme><alias>تِيلِيغْرَام</alias></lexeme>
  <lexeme role="say:name"><grapheme>تيكتوك</grapheme><alias>تِيكْتُوك</alias></lexeme>
  <lexeme role="say:name"><grapheme>واتساب</grapheme><alias>وَاتْسَاب</alias></lexeme>
  <lexeme role="say:name"><grapheme>نفيديا</grapheme><alias>نْفِيدْيَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>تسلا</grapheme><alias>تِسْلَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>بوينغ</grapheme><alias>بُويِنْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>إيرباص</grapheme><alias>إِيرْبَاص</alias></lexeme>
  <lexeme role="say:name"><grapheme>بنتاغون</grapheme><alias>بِنْتَاغُون</alias></lexeme>
  <lexeme role="say:name"><grapheme>كرملين</grapheme><alias>كْرِمْلِين</alias></lexeme>
  <lexeme role="say:name"><grapheme>كونغرس</grapheme><alias>كُونْغْرِس</alias></lexeme>
  <lexeme role="say:name"><grapheme>داونينغ</grapheme><alias>دَاوْنِينْغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>ستريت</grapheme><alias>سْتْرِيت</alias></lexeme>
  <lexeme role="say:name"><grapheme>إليزيه</grapheme><alias>إِلِيزِيه</alias></lexeme>
  <lexeme role="say:name"><grapheme>هولوكوست</grapheme><alias>هُولُوكُوسْت</alias></lexeme>
  <lexeme role="say:name"><grapheme>هوليوود</grapheme><alias>هُولِيوُود</alias></lexeme>
  <lexeme role="say:name"><grapheme>دولار</grapheme><alias>دُولَار</alias></lexeme>
  <lexeme role="say:name"><grapheme>دولارات</grapheme><alias>دُولَارَات</alias></lexeme>
  <lexeme role="say:name"><grapheme>يورو</grapheme><alias>يُورُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>جنيه</grapheme><alias>جُنَيْه</alias></lexeme>
  <lexeme role="say:name"><grapheme>جنيهات</grapheme><alias>جُنَيْهَات</alias></lexeme>
  <lexeme role="say:name"><grapheme>سنت</grapheme><alias>سَنْت</alias></lexeme>
  <lexeme role="say:name"><grapheme>سنتات</grapheme><alias>سَنْتَات</alias></lexeme>
  <lexeme role="say:name"><grapheme>بنس</grapheme><alias>بَنْس</alias></lexeme>
  <lexeme role="say:name"><grapheme>روبل</grapheme><alias>رُوبِل</alias></lexeme>
  <lexeme role="say:name"><grapheme>روبلات</grapheme><alias>رُوبِلَات</alias></lexeme>
  <lexeme role="say:name"><grapheme>يوان</grapheme><alias>يُوَان</alias></lexeme>
  <lexeme role="say:name"><grapheme>شيكل</grapheme><alias>شِيكِل</alias></lexeme>
  <lexeme role="say:name"><grapheme>إسترليني</grapheme><alias>إِسْتِرْلِينِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>فهرنهايت</grapheme><alias>فَهْرَنْهَايْت</alias></lexeme>
  <lexeme role="say:name"><grapheme>كيلومتر</grapheme><alias>كِيلُومِتْر</alias></lexeme>
  <lexeme role="say:name"><grapheme>كيلومترات</grapheme><alias>كِيلُومِتْرَات</alias></lexeme>
  <lexeme role="say:name"><grapheme>كيلوغرام</grapheme><alias>كِيلُوغْرَام</alias></lexeme>
  <lexeme role="say:name"><grapheme>كيلوغرامات</grapheme><alias>كِيلُوغْرَامَات</alias></lexeme>
  <lexeme role="say:name"><grapheme>سنتيمتر</grapheme><alias>سَنْتِيمِتْر</alias></lexeme>
  <lexeme role="say:name"><grapheme>سنتيمترات</grapheme><alias>سَنْتِيمِتْرَات</alias></lexeme>
  <lexeme role="say:name"><grapheme>مليمتر</grapheme><alias>مِلِّيمِتْر</alias></lexeme>
  <lexeme role="say:name"><grapheme>ميغاواط</grapheme><alias>مِيغَاوَاط</alias></lexeme>
  <lexeme role="say:name"><grapheme>غيغابايت</grapheme><alias>غِيغَابَايْت</alias></lexeme>
  <lexeme role="say:name"><grapheme>كيلوهرتز</grapheme><alias>كِيلُوهِرْتْز</alias></lexeme>
  <lexeme role="say:name"><grapheme>ميغاهرتز</grapheme><alias>مِيغَاهِرْتْز</alias></lexeme>
  <lexeme role="say:name"><grapheme>هاشتاغ</grapheme><alias>هَاشْتَاغ</alias></lexeme>
  <lexeme role="say:name"><grapheme>يناير</grapheme><alias>يَنَايِر</alias></lexeme>
  <lexeme role="say:name"><grapheme>فبراير</grapheme><alias>فَبْرَايِر</alias></lexeme>
  <lexeme role="say:name"><grapheme>أبريل</grapheme><alias>أَبْرِيل</alias></lexeme>
  <lexeme role="say:name"><grapheme>إبريل</grapheme><alias>إِبْرِيل</alias></lexeme>
  <lexeme role="say:name"><grapheme>مايو</grapheme><alias>مَايُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>يونيو</grapheme><alias>يُونْيُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>يوليو</grapheme><alias>يُولْيُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>أغسطس</grapheme><alias>أَغُسْطُس</alias></lexeme>
  <lexeme role="say:name"><grapheme>سبتمبر</grapheme><alias>سِبْتَمْبَر</alias></lexeme>
  <lexeme role="say:name"><grapheme>أكتوبر</grapheme><alias>أُكْتُوبَر</alias></lexeme>
  <lexeme role="say:name"><grapheme>نوفمبر</grapheme><alias>نُوفَمْبَر</alias></lexeme>
  <lexeme role="say:name"><grapheme>ديسمبر</grapheme><alias>دِيسَمْبَر</alias></lexeme>
  <lexeme role="say:name"><grapheme>نيسان</grapheme><alias>نِيسَان</alias></lexeme>
  <lexeme role="say:name"><grapheme>أيار</grapheme><alias>أَيَّار</alias></lexeme>
  <lexeme role="say:name"><grapheme>حزيران</grapheme><alias>حَزِيرَان</alias></lexeme>
  <lexeme role="say:name"><grapheme>تموز</grapheme><alias>تَمُّوز</alias></lexeme>
  <lexeme role="say:name"><grapheme>أيلول</grapheme><alias>أَيْلُول</alias></lexeme>
  <lexeme role="say:name"><grapheme>شباط</grapheme><alias>شُبَاط</alias></lexeme>
  <lexeme role="say:name"><grapheme>آذار</grapheme><alias>آذَار</alias></lexeme>
  <lexeme role="say:name"><grapheme>سيلفا</grapheme><alias>سِيلْفَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>بي</grapheme><alias>بِي</alias></lexeme>
  <lexeme role="say:name"><grapheme>كير</grapheme><alias>كِير</alias></lexeme>
  <lexeme role="say:name"><grapheme>مصراتة</grapheme><alias>مِصْرَاتَة</alias></lexeme>
  <lexeme role="say:name"><grapheme>يونيسيف</grapheme><alias>يُونِيسِيف</alias></lexeme>
  <lexeme role="say:name"><grapheme>يونسكو</grapheme><alias>يُونِسْكُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>أونروا</grapheme><alias>أُونْرْوَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>ناتو</grapheme><alias>نَاتُو</alias></lexeme>
  <lexeme role="say:name"><grapheme>فيفا</grapheme><alias>فِيفَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>كوفيد</grapheme><alias>كُوفِيد</alias></lexeme>
  <lexeme role="say:name"><grapheme>بركست</grapheme><alias>بْرِكْسِت</alias></lexeme>
  <lexeme role="say:name"><grapheme>إنفلونزا</grapheme><alias>إِنْفِلْوَنْزَا</alias></lexeme>
  <lexeme role="say:name"><grapheme>كورونا</grapheme><alias>كُورُونَا</alias></lexeme>
</lexicon>
