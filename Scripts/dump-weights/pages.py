#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes pages of invented news sites as text, with a label for each line: syn.py N SEED OUT"""
import random,json,sys,os,textwrap
R=random.Random(int(sys.argv[2])); N=int(sys.argv[1]); OUT=sys.argv[3]
L={}
L['en']=dict(
 topics=[
  dict(n=['bridge','crossing','river','toll','ferry'],p=['Mara Holt','Eric Dunne'],pl='Saltmere',b='the county council'),
  dict(n=['library','reading room','branch','books','roof'],p=['Noor Haddad','Paul Birch'],pl='Wexcombe',b='the library board'),
  dict(n=['hospital','ward','nurses','clinic','beds'],p=['Grace Okoye','Ivan Petrov'],pl='Norhaven',b='the health trust'),
  dict(n=['railway','line','trains','station','platform'],p=['Lena Fisk','Omar Rahal'],pl='Brackley Moor',b='the rail operator'),
  dict(n=['school','pupils','teachers','classrooms','bus'],p=['Anna Weiss','Tariq Salim'],pl='Eastbrook',b='the school district'),
  dict(n=['vineyard','harvest','grapes','growers','cellar'],p=['Julia Moreno','Ben Carver'],pl='Vale Orchard',b="the growers' union"),
  dict(n=['stadium','club','supporters','season','pitch'],p=['Dan Mercer','Ruth Adeyemi'],pl='Kingsport',b='the football league'),
  dict(n=['dam','reservoir','drought','farmers','water'],p=['Sofia Lind','Karim Aziz'],pl='Upper Tarn',b='the water authority'),
 ],
 long=[
  "{B} agreed on {D} to rebuild the {n0} of {pl} before the winter, after a debate that lasted {k} hours and divided the room twice.",
  "{p0}, who has led the work on the {n1} since the spring, told reporters that the {n2} had waited long enough and that the money was there.",
  "“We have counted every {n3} twice and the answer is the same,” {p1} said, adding that {b} would publish the figures in {M}.",
  "According to a report that {b} published last week, the {n0} needs about {k} million in repairs, half of which will come from the state.",
  "Residents of {pl} fear that the {n1} will stay closed for a whole season, and some of them have already begun to look for another {n4}.",
  "The {n2} were built more than {k}0 years ago, when the town was half as large, and nobody expected that they would carry so much.",
  "Critics say the plan for the {n0} was drawn up in a hurry, while {p0} insists that everyone who wanted to speak was heard.",
  "If the {n4} does not open on time, {b} will have to pay a penalty of {k}0,000 a week to the builders, officials said.",
  "In {pl} itself, opinion is divided: the older {n3} would be kept under one proposal and pulled down under the other.",
  "{p1} said the next step was to ask the people who use the {n1} every day, because they know it better than any engineer.",
  "The ministry did not answer questions about the {n0}, but a spokeswoman confirmed that talks with {b} would go on through {M}.",
  "Last year the {n2} of {pl} cost {k} percent more than planned, and {p0} blamed the price of steel and two wet months.",
 ],
 short=["Nobody was injured.","The vote is in {M}.","{p0} declined to comment.","Work begins in {M}.","The {n0} stays open.","“It is our {n1},” she said.","That was {k} years ago.","He will not resign.","It rained all day.","The inquiry continues.","{B} will meet again in {M}.","No date was set for the {n4}.","It costs {k} million.","Doors open at nine."],
 heads=["{pl} agrees to rebuild its {n0}","{B0} votes on the {n0} of {pl}","Why the {n1} matters to {pl}","{p0s} defends the plan for the {n2}","New {n4} for {pl} after {k} years","{pl}: {n0} to close for {k} weeks","{n0c} of {pl} faces another winter","Who will pay for the {n1}?","{p1s} asks the town to keep its {n3}"],
 subs=["What happens next","A long wait","Who pays for it?","{k} years of work","The older {n3}","Inside the {n1}","“Not in our {n4}”","The cost"],
 stand=["Decision on the {n0} comes after {k} hours of debate and ends a dispute of {k} years in {pl}.","{B} votes to rebuild the {n0}, and {p0} speaks of a good day for {pl}","The {n1} will be closed until {M}; {b} promises that nobody loses the {n4}"],
 cap=["{p0}, right, looks at the {n0} in {pl} on {Mn} {d}, {y}","The {n1} of {pl} in {Mn} {y}","{p1} and residents at the {n2} in {pl}, {Mn} {d}, {y}."],
 credits=["(Jane Moss/AFP)","(AP Photo/Carl Brandt)","(Photo: Tom Ferrier)","(Coast Press)","(AP)","(Reuters)","Photograph: Ann Low/The Paper"," | Photo: Eli Moss","/ Getty Images"],
 end=["(Reuters)","(AP)","(AFP)","(Agencies)","(PA Media)","/abc/","– AFP"],
 months=['May','June','September','October','March'],Mn=['January','March','June','Sept.','November'],days=['Monday','Tuesday','Friday','Wednesday'],
 dates=["{d} {Mn} {y}","{Mn} {d}, {y}","{y}-0{k1}-1{k1}","{Mn} {d}, {y} {h}:{mi} AM","{dw}, {d} {Mn} {y}, {h}:{mi} am","Published: {Mn} {d}, {y} {h}:{mi} IST","Updated {d} {Mn} {y}","{d}/0{k1}/{y} {h}:{mi}","Posted on {Mn} {d}, {y}","{d} {Mn} {y} {h}:{mi}"],
 by=["By {p}","By {p}","{p}","By {p}, Staff Writer","by {p}","Author: {p}","{p} in {pl}","Written by {p}","By {site}"],
 src=["Source: Agencies","Source: Reuters","Reuters","AFP","Source: {site}"],
 sites=["The Coast Herald","Harbor Daily","Northern Light News","Valley Post","Morning Gazette"],slog=["Slogan","News you can use","All the news of the valley","Truth since 1887"],
 menu="Home|News|World|Politics|Business|Sport|Culture|Opinion|Health|Science|Technology|Travel|Podcasts|Video|Weather|Events|Jobs|Obituaries|Local|Education|Environment|Food|Style|Africa|Asia|Europe|Americas|Middle East|Investigations|In Pictures|Letters|Crosswords|Shop|Archive|Puzzles|Classifieds".split('|'),
 skip=["Skip to main content","Skip to content","Jump to navigation","Menu","Search","Close","Sign in","Log in","Subscribe","Open menu","Toggle navigation"],
 notice=["We use cookies to make this site better. By continuing you accept them.","Your browser is out of date. Please update it to see this page properly.","This site needs JavaScript to work.","Get our app for free on your phone","Subscribe for one dollar a week","You have two free articles left this month.","Follow our channel on WhatsApp for the latest news"],
 share=["Share","Facebook","Twitter","WhatsApp","Email","Print","Copy link","Save","{k} Shares","Share this article","X","LinkedIn","Telegram","Listen","Comments","{k} comments","Tweet","Bookmark","A A"],
 read=["{k} Min Read","{k} min read","Reading time: {k} minutes","{k} minute read"],
 brk=["BREAKING","Breaking News","Live","Latest","Trending"],
 ad=["Advertisement","ADVERTISEMENT","Story continues below advertisement","Article continues below","Ad","Sponsored","Continue reading"],
 rel=["Related News","Read more","Read more:","Related","Also read","Related articles","You may also like","More on this story","Recommended","Others are reading…","Read Also"],
 relline=["Read more: {H}","Also read: {H}","Related: {H}","Watch: {H}","READ: {H}"],
 most=["Most Read","Most popular","Latest news","Read Next","Trending","More from {sec}","Top stories","Most viewed","More Stories","Up next"],
 com=["Comments","Leave a comment","Leave a Reply","Join the conversation","{k} comments"],
 comt=["I was there and the {n0} looked fine to me, so why spend the money?","Great article, thank you {p0}!","This is exactly what we said two years ago. Nobody in {b} listened to us.","They should ask us first, not after.","My grandfather worked on the {n1} and he would laugh at this."],
 com2=["Your email address will not be published. Required fields are marked *","You must be logged in to post a comment.","Reply","Report","Name","Email","Website","Post comment","Be the first to comment"],
 nl=["Sign up for our newsletter","Get the morning letter in your inbox","The best stories of the day, every morning, for free","Your email","Subscribe","By signing up you agree to our privacy policy."],
 about=["{p} covers the {sec} desk for {site}.","{p} is a reporter at {site}. Follow her on Twitter @paper","About the author"],
 dis=["The views expressed in this article are the author's own and do not necessarily reflect the policy of {site}.","This article was first published in {site}.","Copyright {y} {site}. All rights reserved.","© {y} {site}","All Rights Reserved","{site} is not responsible for the content of external sites."],
 foot="About Us|Contact Us|Privacy Policy|Terms of Use|Advertise|Careers|Sitemap|RSS|Android|iOS|Authors|Cookie settings|Help|FAQ|Newsletter|Corrections|Editorial policy|Facebook|Twitter|Instagram|YouTube".split('|'),
 rep=["Reporting by {p} in {pl}; Editing by {p2}","Reporting by {p}","With reporting from agencies","Additional reporting by {p2}"],
 tags=["Tags","Topics:","Filed under","Tags:"],ago=["{k} hours ago","{k} days ago","yesterday"],li=["the {n0} is to be rebuilt by {M};","{k} million for the {n1};","a new {n4} for {pl}","no work on the {n2} at night.","The {n3} stay where they are.","Tickets cost {k} a head"],lead=["The plan has {k} parts:","{p0} named the main points:","Here is what {b} decided:"],
 crumb=["Home > {sec} > {T}","Home » {sec} » {T}","You are here: Home / {sec} / {T}","Home / {sec}"],opin=["I shall vote for the {n0}, and I shall tell my neighbours why.","There are {k} reasons to keep the {n1}, and none of them is written in the plan.","We forget too easily what the {n2} did for {pl}."],wx=["Today is {dw}, {Mn} {d}, {y}","{dw} {Mn} {d} {y} 23°C Cloudy","{d} {Mn} {y} | Sunny 19°C"],secs=['Politics','Economy','Local','Opinion','Culture','News','Sport','COAST','Region'],
)
L['es']=dict(
 topics=[
  dict(n=['puente','cruce','río','peaje','transbordador'],p=['Marta Solís','Julián Arce'],pl='Aguaclara',b='el consejo comarcal'),
  dict(n=['mercado','puestos','vendedores','techo','aparcamiento'],p=['Rosa Nieto','Pablo Vidal'],pl='Las Torres',b='el ayuntamiento'),
  dict(n=['hospital','sala','enfermeras','ambulatorio','camas'],p=['Elena Quiroga','Iván Reyes'],pl='Monte Alto',b='la consejería de salud'),
  dict(n=['tren','línea','vagones','estación','andén'],p=['Lucía Ferrer','Omar Duarte'],pl='Piedra Blanca',b='la empresa ferroviaria'),
  dict(n=['escuela','alumnos','maestros','aulas','autobús'],p=['Ana Beltrán','Tomás Lara'],pl='Valdehermoso',b='el distrito escolar'),
  dict(n=['viñedo','cosecha','uvas','bodega','riego'],p=['Julia Moreno','Benito Castro'],pl='Los Olmos',b='la cooperativa'),
  dict(n=['estadio','club','aficionados','temporada','césped'],p=['Daniel Prieto','Ruth Molina'],pl='Puerto Rey',b='la liga de fútbol'),
 ],
 long=[
  "{B} acordó el {D} reconstruir el {n0} de {pl} antes del invierno, tras un debate que duró {k} horas y dividió dos veces la sala.",
  "{p0}, que dirige las obras del {n1} desde la primavera, dijo a los periodistas que el {n2} había esperado bastante y que el dinero estaba listo.",
  "«Hemos contado cada {n3} dos veces y la respuesta es la misma», afirmó {p1}, y añadió que {b} publicará las cifras en {M}.",
  "Según un informe que {b} publicó la semana pasada, el {n0} necesita unos {k} millones en reparaciones, la mitad a cargo del Estado.",
  "Los vecinos de {pl} temen que el {n1} siga cerrado toda la temporada, y algunos ya han empezado a buscar otro {n4}.",
  "Las obras del {n2} se hicieron hace más de {k}0 años, cuando el pueblo era la mitad de grande, y nadie esperaba que aguantaran tanto.",
  "Los críticos dicen que el plan del {n0} se hizo con prisa, mientras que {p0} insiste en que se escuchó a todos los que quisieron hablar.",
  "Si el {n4} no se abre a tiempo, {b} tendrá que pagar una multa de {k}0.000 euros por semana, según fuentes municipales.",
  "En {pl} la opinión está dividida: una propuesta conserva el {n3} y la otra lo derriba.",
  "{p1} sostuvo que el siguiente paso es preguntar a quienes usan el {n1} cada día, porque lo conocen mejor que cualquier ingeniero.",
  "El ministerio no respondió a las preguntas sobre el {n0}, pero una portavoz confirmó que las conversaciones con {b} seguirán hasta {M}.",
 ],
 short=["Nadie resultó herido.","La votación será en {M}.","{p0} no quiso comentar.","Las obras empiezan en {M}.","El {n0} sigue abierto.","«Es nuestro {n1}», dijo.","De eso hace {k} años.","No va a dimitir.","Llovió todo el día.","La investigación continúa.","{B} volverá a reunirse en {M}.","Cuesta {k} millones.","No hay fecha para el {n4}."],
 heads=["{pl} acuerda reconstruir su {n0}","{B0} vota sobre el {n0} de {pl}","Por qué importa el {n1} de {pl}","{p0s} defiende el plan para el {n2}","Nuevo {n4} para {pl} tras {k} años","{pl}: el {n0} cierra {k} semanas","¿Quién pagará el {n1}?","{p1s} pide al pueblo que conserve el {n3}"],
 subs=["Qué pasará ahora","Una larga espera","¿Quién lo paga?","{k} años de obras","El viejo {n3}","Dentro del {n1}","Una obra discutida","El coste"],
 stand=["La decisión sobre el {n0} llega tras {k} horas de debate y cierra una disputa de {k} años en {pl}.","{B} vota reconstruir el {n0} y {p0} habla de un buen día para {pl}","El {n1} estará cerrado hasta {M}; {b} promete que nadie perderá el {n4}"],
 cap=["{p0}, a la derecha, mira el {n0} de {pl} el {d} de {Mn} de {y}","El {n1} de {pl} en {Mn} de {y}","{p1} y vecinos en el {n2} de {pl}."],
 credits=["(Foto: EFE)","(Juana Ruiz/EFE)","Foto: Tomás Rey","(Archivo)","(AFP)","/ Getty Images"," | Foto: Cortesía","(EFE)"],
 end=["(EFE)","(Agencias)","(Europa Press)","EFE","(AFP)","(I)","(Reuters)"],
 months=['mayo','junio','septiembre','octubre','marzo'],Mn=['enero','marzo','junio','septiembre','noviembre'],days=['lunes','martes','viernes','miércoles'],
 dates=["{d} de {Mn} de {y}","{d}/0{k1}/{y}","{d} {Mn} {y} {h}:{mi}","Publicado el {d} de {Mn} de {y}","{dw}, {d} de {Mn} de {y}","Actualizado: {d}/0{k1}/{y} {h}:{mi}","{d} de {Mn} de {y} - {h}:{mi}","{y}-0{k1}-1{k1} {h}:{mi}"],
 by=["Por {p}","Por {p}","{p}","Autor: {p}","Por: {p}","Redacción {site}","Escrito por {p}","Por {site}"],
 src=["Fuente: EFE","Fuente: Agencias","EFE","Agencias"],
 sites=["El Diario de la Costa","La Voz del Valle","Noticias del Norte","El Faro Digital","Prensa Serrana"],slog=["Eslogan","El periódico de la comarca","Noticias que importan"],
 menu="Inicio|Noticias|Mundo|Política|Economía|Deportes|Cultura|Opinión|Salud|Ciencia|Tecnología|Viajes|Vídeos|Sucesos|Sociedad|Internacional|Local|Educación|Gente|Blogs|Fotos|América|Europa|Agenda|Empleo|Cartas|Hemeroteca|Especiales|Podcast|Moda".split('|'),
 skip=["Ir al contenido","Saltar al contenido","Menú","Buscar","Cerrar","Iniciar sesión","Suscríbete","Secciones","Registrarse"],
 notice=["Utilizamos cookies para mejorar este sitio. Si sigue navegando, las acepta.","Su navegador es demasiado antiguo para esta página.","Descarga gratis nuestra aplicación","Suscríbete por un euro al mes","Síguenos en nuestro canal de WhatsApp"],
 share=["Compartir","Facebook","Twitter","WhatsApp","Correo","Imprimir","Copiar enlace","Guardar","{k} compartidos","Compartir en Facebook","Telegram","Escuchar","Comentarios","{k} comentarios","Me gusta"],
 read=["{k} min de lectura","Tiempo de lectura: {k} min","{k} minutos de lectura"],
 brk=["ÚLTIMA HORA","Lo último","En vivo","Tendencias"],
 ad=["Publicidad","PUBLICIDAD","Anuncio","Sigue después de la publicidad","Patrocinado"],
 rel=["Noticias relacionadas","Te puede interesar","Lea también","Lee también:","Relacionado","Más información","También te puede interesar","Te recomendamos"],
 relline=["Lea también: {H}","Lee más: {H}","Te puede interesar: {H}","Vea: {H}"],
 most=["Lo más leído","Lo más visto","Últimas noticias","Más noticias","A continuación","Más de {sec}","Tendencias","Recomendados"],
 com=["Comentarios","Deja un comentario","Deja una respuesta","{k} comentarios"],
 comt=["Yo estuve allí y el {n0} me pareció bien, ¿para qué gastar tanto?","Gran artículo, gracias {p0}!","Es lo que dijimos hace dos años y nadie en {b} nos escuchó.","Que pregunten primero a los vecinos."],
 com2=["Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *","Inicia sesión para comentar","Responder","Nombre","Correo electrónico","Web","Publicar comentario"],
 nl=["Suscríbete a nuestro boletín","Recibe las noticias en tu correo cada mañana","Las mejores historias del día, gratis","Tu correo","Suscribirse","Acepto la política de privacidad."],
 about=["{p} escribe sobre {sec} en {site}.","{p} es periodista de {site}. Síguela en Twitter @diario","Sobre el autor"],
 dis=["Las opiniones expresadas en este artículo son de su autor y no reflejan necesariamente la posición de {site}.","Copyright {y} {site}. Todos los derechos reservados.","© {y} {site}","Todos los derechos reservados","Prohibida la reproducción total o parcial."],
 foot="Quiénes somos|Contacto|Aviso legal|Política de privacidad|Cookies|Publicidad|Mapa del sitio|RSS|Android|iOS|Autores|Términos y condiciones|Facebook|Twitter|Instagram".split('|'),
 rep=["Con información de {p}","Información de {p} en {pl}","Edición de {p2}"],tags=["Etiquetas","Temas:","Etiquetas:","Archivado en"],ago=["hace {k} horas","hace {k} días","ayer"],li=["el {n0} se reconstruye en {M};","{k} millones para el {n1};","un {n4} nuevo para {pl}","ninguna obra del {n2} de noche.","La entrada cuesta {k} euros"],lead=["El plan tiene {k} partes:","{p0} nombró los puntos principales:","Esto es lo que decidió {b}:"],
 crumb=["Inicio > {sec} > {T}","Inicio » {sec} » {T}","Estás aquí: Inicio / {sec} / {T}","Portada / {sec}"],opin=["Votaré por el {n0} y les diré a mis vecinos por qué.","Hay {k} razones para conservar el {n1} y ninguna está escrita en el plan."],wx=["Hoy es {dw}, {d} de {Mn} de {y}","{dw} {d} de {Mn} de {y} 23°C Nublado"],secs=['Política','Economía','Comarca','Opinión','Cultura','Noticias','Deportes','Sociedad'],
)
L['ar']=dict(
 topics=[
  dict(n=['الجسر','المعبر','النهر','الرسوم','العبارة'],p=['ليلى منصور','سامر عيسى'],pl='وادي السلام',b='مجلس المحافظة'),
  dict(n=['المكتبة','القاعة','الكتب','السقف','القراء'],p=['نور حداد','باسل خوري'],pl='المدينة القديمة',b='هيئة المكتبات'),
  dict(n=['المستشفى','القسم','الممرضات','العيادة','الأسرّة'],p=['هدى سالم','إياد ناصر'],pl='تل الزيتون',b='وزارة الصحة'),
  dict(n=['القطار','الخط','العربات','المحطة','الرصيف'],p=['رنا فارس','عمر دياب'],pl='حي النخيل',b='شركة السكك'),
  dict(n=['المدرسة','التلاميذ','المعلمين','الصفوف','الحافلة'],p=['آمنة زيدان','طارق سليم'],pl='عين الورد',b='مديرية التربية'),
  dict(n=['السد','الخزان','الجفاف','المزارعين','المياه'],p=['صفاء لطفي','كريم عزيز'],pl='الوادي الأعلى',b='سلطة المياه'),
 ],
 long=[
  "وافق {b} يوم {D} على إعادة بناء {n0} في {pl} قبل الشتاء، بعد نقاش دام {k} ساعات وقسم الحاضرين مرتين.",
  "وقالت {p0} التي تقود العمل في {n1} منذ الربيع إن {n2} انتظر طويلا وإن المال جاهز.",
  "وأضاف {p1} أن {b} سينشر الأرقام في {M}، مشيرا إلى أن كل ما يتعلق بـ{n3} جرى حسابه مرتين.",
  "وبحسب تقرير نشره {b} الأسبوع الماضي، يحتاج {n0} إلى نحو {k} ملايين لإصلاحه، نصفها من الدولة.",
  "ويخشى سكان {pl} أن يبقى {n1} مغلقا طوال الموسم، وقد بدأ بعضهم يبحث عن بديل من {n4}.",
  "وكان {n2} قد بني قبل أكثر من {k}0 عاما، حين كانت البلدة نصف ما هي عليه اليوم، ولم يتوقع أحد أن يحتمل كل هذا.",
  "ويقول المنتقدون إن خطة {n0} وضعت على عجل، بينما تصر {p0} على أن كل من أراد الكلام سمع.",
  "وإذا لم يفتح {n4} في موعده فعلى {b} أن يدفع غرامة كل أسبوع للشركة المنفذة.",
  "وأكد {p1} أن الخطوة المقبلة هي سؤال من يستعملون {n1} كل يوم، لأنهم يعرفونه أكثر من أي مهندس.",
  "ولم ترد الوزارة على أسئلة عن {n0}، لكن متحدثة باسمها أكدت أن المحادثات مع {b} مستمرة حتى {M}.",
 ],
 short=["ولم يصب أحد.","التصويت في {M}.","ورفضت {p0} التعليق.","ويبدأ العمل في {M}.","ويبقى {n0} مفتوحا.","كان ذلك قبل {k} أعوام.","ولن يستقيل.","وما زال التحقيق مستمرا.","ويجتمع {b} ثانية في {M}.","وتبلغ الكلفة {k} ملايين."],
 heads=["{pl} توافق على إعادة بناء {n0}","{b} يصوت على {n0} في {pl}","لماذا يهم {n1} أهالي {pl}","{p0s} تدافع عن خطة {n2}","{pl}: إغلاق {n0} {k} أسابيع","من يدفع ثمن {n1}؟","{p1s} يدعو البلدة إلى إبقاء {n3}"],
 subs=["ماذا بعد","انتظار طويل","من يدفع؟","{k} أعوام من العمل","داخل {n1}","كلفة {n0}","زيارة مجانية"],
 stand=["القرار بشأن {n0} يأتي بعد {k} ساعات من النقاش وينهي خلافا طويلا في {pl}.","{b} يصوت على إعادة بناء {n0} و{p0} تتحدث عن يوم جيد لأهالي {pl}"],
 cap=["{p0} عند {n0} في {pl}","{n1} في {pl}، {Mn} {y}","{p1} وسكان من {pl}"],
 credits=["(أ ف ب)","(رويترز)","(الأناضول)","تصوير: سامي ناصر","(أرشيف)","(غيتي)"],
 end=["(وكالات)","(رويترز)","(الأناضول)","(أ ف ب)","/م ن/","(د ب أ)"],
 months=['مايو','يونيو','أيلول','أكتوبر','آذار'],Mn=['يناير','مارس','حزيران','أيلول','نوفمبر'],days=['الاثنين','الثلاثاء','الجمعة','الأربعاء'],
 dates=["{d} {Mn} {y}","{dw} {d} {Mn} {y}","نشر في {d} {Mn} {y}","تاريخ النشر: {d}/0{k1}/{y}","{d} {Mn} {y} {h}:{mi}","{d}-0{k1}-{y} | {h}:{mi}","آخر تحديث: {d} {Mn} {y}"],
 by=["بقلم {p}","{p}","كتب: {p}","كتبت {p}","إعداد: {p}","{site}","بقلم: {p}"],
 src=["المصدر: وكالات","وكالات","المصدر: رويترز","رويترز"],
 sites=["صحيفة الساحل","بوابة الشمال","أخبار الوادي","صوت المدينة"],slog=["الشعار","صحيفة الناس","خبر يهمك"],
 menu="الرئيسية|أخبار|عالم|سياسة|اقتصاد|رياضة|ثقافة|رأي|صحة|علوم|تكنولوجيا|سفر|فيديو|محليات|مجتمع|مقالات|تحليل|صور|منوعات|تعليم|بيئة|حوارات|ملفات|بودكاست|كاريكاتير".split('|'),
 skip=["انتقل إلى المحتوى","القائمة","بحث","إغلاق","تسجيل الدخول","اشترك","الرئيسية"],
 notice=["يستخدم هذا الموقع ملفات تعريف الارتباط. بمتابعتك التصفح فأنت توافق عليها.","متصفحك قديم ولا يدعم هذه الصفحة.","حمل تطبيقنا مجانا على هاتفك","تابع صفحتنا على واتساب لتصلك الأخبار"],
 share=["مشاركة","فيسبوك","تويتر","واتساب","طباعة","نسخ الرابط","حفظ","{k} مشاركة","شارك","تلغرام","استمع","تعليقات","{k} تعليق"],
 read=["{k} دقائق للقراءة","قراءة {k} دقائق","مدة القراءة: {k} دقائق","{k} دقائق قراءة"],
 brk=["عاجل","آخر الأخبار","مباشر"],
 ad=["إعلان","ADVERTISEMENT","إعلانات","Advertisement","محتوى ممول"],
 rel=["أخبار متعلقة","اقرأ أيضا","اقرأ أيضاً:","أخبار ذات صلة","قد يهمك","قد تقرأ أيضا","مواضيع ذات صلة"],
 relline=["اقرأ أيضا: {H}","شاهد: {H}","للمزيد: {H}"],
 most=["الأكثر قراءة","آخر الأخبار","المزيد من {sec}","الأكثر مشاهدة","اقرأ التالي","اخترنا لك"],
 com=["التعليقات","اترك تعليقا","أضف تعليقا","{k} تعليق"],
 comt=["كنت هناك ورأيت {n0} بخير، فلماذا هذا المال كله؟","مقال رائع، شكرا {p0}","هذا ما قلناه قبل عامين ولم يسمعنا أحد في {b}."],
 com2=["لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *","سجل الدخول للتعليق","رد","الاسم","البريد الإلكتروني","إرسال التعليق"],
 nl=["اشترك في نشرتنا البريدية","أهم أخبار اليوم في بريدك كل صباح","بريدك الإلكتروني","اشترك","بالاشتراك توافق على سياسة الخصوصية."],
 about=["{p} كاتب في {site}","{p} صحفية من {pl} تكتب في {site}.","عن الكاتب"],
 dis=["الآراء الواردة في هذا المقال لا تعبر بالضرورة عن رأي {site}.","جميع الحقوق محفوظة {y} {site}","جميع الحقوق محفوظة","© {y} {site}"],
 foot="من نحن|اتصل بنا|سياسة الخصوصية|شروط الاستخدام|أعلن معنا|وظائف|الأرشيف|Android|iOS|فيسبوك|تويتر".split('|'),
 rep=["شارك في التغطية {p}","تحرير: {p2}"],tags=["الوسوم","كلمات مفتاحية","مواضيع:"],ago=["منذ {k} ساعات","قبل {k} أيام"],li=["إعادة بناء {n0} في {M}؛","{k} ملايين من أجل {n1}؛","لا عمل ليلا في {n2}.","سعر التذكرة {k} دنانير"],lead=["وتتألف الخطة من {k} أجزاء:","وعددت {p0} النقاط الرئيسية:"],
 crumb=["الرئيسية > {sec} > {T}","الرئيسية / {sec} / {T}","أنت هنا: الرئيسية » {sec}"],opin=["سأصوت من أجل {n0} وسأقول لجيراني لماذا.","ثمة {k} أسباب لإبقاء {n1}، وليس واحد منها مكتوبا في الخطة."],wx=["اليوم {dw} {d} {Mn} {y}","{dw}، {d} {Mn} {y} 23°C"],secs=['سياسة','اقتصاد','محليات','رأي','ثقافة','أخبار','منوعات'],
)
def page(i):
    lang=R.choice(['en','es','ar','ar','en','es']); D=L[lang]; tps=R.sample(D['topics'],min(5,len(D['topics']))); main,others=tps[0],tps[1:]
    site=R.choice(D['sites'])
    def v(t,tp=None,**kw):
        tp=tp or main; n=tp['n']
        x=dict(n0=n[0],n1=n[1],n2=n[2],n3=n[3],n4=n[4],p0=tp['p'][0],p1=tp['p'][1],p0s=tp['p'][0].split()[-1] if lang!='ar' else tp['p'][0],p1s=tp['p'][1].split()[-1] if lang!='ar' else tp['p'][1],pl=tp['pl'],b=tp['b'],B=tp['b'][0].upper()+tp['b'][1:],B0=(tp['b'].split(' ',1)[-1][0].upper()+tp['b'].split(' ',1)[-1][1:]) if lang!='ar' else tp['b'],n0c=n[0].capitalize(),k=R.randint(2,9),k1=R.randint(1,9),d=R.randint(10,28),y=R.choice([2023,2024,2025]),h=str(R.randint(10,23)),mi=str(R.randint(10,59)),M=R.choice(D['months']),Mn=R.choice(D['Mn']),D=R.choice(D['days']),dw=R.choice(D['days']),p=R.choice(tp['p']),p2=R.choice(others[0]['p']),site=site,sec=R.choice(D['secs']),H='',T='')
        x.update(kw); return t.format(**x)
    T=v(R.choice(D['heads'])); sec=R.choice(D['secs'])
    OH=lambda: v(R.choice(D['heads']),R.choice(others))
    items=[] # (text,label,style) style: p paragraph block own blank lines, l line tight, b bullet, c bullet cont
    def add(t,lab=0,style='p'): items.append([t,lab,style])
    style=R.choice(['copy','copy','tight','lynx','plain','copy'])
    minimal=R.random()<0.35
    # ---- head
    def lines(ts,st): 
        for t in ts: add(t,0,st)
    if not minimal:
        if R.random()<.5: lines(R.sample(D['skip'],R.randint(1,3)),R.choice('lpb'))
        if R.random()<.6: add(site,0,'p')
        if R.random()<.3: add(R.choice(D['slog']))
        if R.random()<.8:
            m=R.sample(D['menu'],min(len(D['menu']),R.randint(4,30))); st=R.choice('bbbl')
            if R.random()<.15: add(''.join(m[:6]) if R.random()<.5 else ' '.join(m[:8]))
            else: lines(m,st)
            if R.random()<.4: lines(R.sample(m,len(m)//2),st)
        if R.random()<.3: add(v(R.choice(D['wx'])))
        if R.random()<.25: add(R.choice(D['notice']))
        if R.random()<.35:
            add(R.choice(D['brk']),0,R.choice('pl'))
            for _ in range(R.randint(2,6)): add(v(R.choice(D['long']+D['heads']),R.choice(others)) if R.random()<.6 else OH(),0,R.choice('ll'))
    else:
        for f,pr in ((lambda:add(R.choice(D['skip'])),.3),(lambda:lines([v(x) for x in R.sample(D['share']+D['skip'],4)],R.choice('lp')),.35),(lambda:add(R.choice(D['notice'])),.2),(lambda:add(site+R.choice(['',' - '+R.choice(D['slog'])])),.25)):
            if R.random()<pr: f()
    if R.random()<.25: add(v(R.choice(D['crumb']),sec=sec,T=T))
    if R.random()<.3: add(sec if R.random()<.8 else sec+v(R.choice(D['dates'])).replace(' ',''))
    if R.random()<.15: add(v(R.choice(D['dates'])))
    has_title=R.random()<.95
    ti=None
    if has_title: add(T,2)
    if R.random()<.12: add(T,0)
    meta=[]
    if R.random()<.75: meta.append(v(R.choice(D['by'])))
    if R.random()<.75: meta.append(v(R.choice(D['dates'])))
    if R.random()<.2: meta.append(v(R.choice(D['src'])))
    if R.random()<.25: meta.append(v(R.choice(D['share'])))
    if R.random()<.25: meta.append(v(R.choice(D['read'])))
    if R.random()<.25: meta.insert(0,sec)
    if R.random()<.3: R.shuffle(meta)
    mst=R.choice('bblp'); ms=lambda: lines(meta,mst)
    stand=v(R.choice(D['stand'])) if R.random()<.45 else None
    if R.random()<.6: ms(); stand and add(stand,3)
    else:
        stand and add(stand,3); ms()
    if R.random()<.15: add(T,0)
    if R.random()<.25: lines([v(x) for x in R.sample(D['share'],R.randint(1,5))],R.choice('lbp'))
    if R.random()<.4:
        c=v(R.choice(D['cap'])); cr=R.choice(D['credits']) if R.random()<.7 else ''
        cst=R.choice('pbp'); add((c+' '+cr).strip(),0,cst)
        if R.random()<.2: add(c+' '+R.choice(D['credits']),0,'l')
    if R.random()<.12: lines(R.sample(D['nl'],2),'p')
    if R.random()<.08: add('-'.join(T.lower().split()).replace('“','').replace(':',''))
    # ---- body
    n=R.choice([2,3,3,4,5,6,8,10,13]); opinion=R.random()<.2
    pool=D['long']+(D['opin'] if opinion else [])
    nostop=lang=='ar' and R.random()<.25
    def para():
        r=R.random()
        if r<.17: t=v(R.choice(D['short']))
        elif r<.7: t=v(R.choice(pool))
        else: t=' '.join(v(x) for x in R.sample(pool,R.randint(2,3)))
        if nostop: t=t.rstrip('.')
        return t
    pst='l' if style=='tight' else 'p'
    for j in range(n):
        last=j==n-1
        if j==0: t=v(R.choice(D['long'])); t=t.rstrip('.') if nostop else t
        elif (last and R.random()<.5) or (j==n-2 and R.random()<.25): t=v(R.choice(D['short']))
        else: t=para()
        if j==0 and R.random()<.12: t={'en':R.choice(['{pl} (Reuters) - ','(Reuters) - ','{pl}, {M} {d} – ']),'es':'{pl}, {d} {M} (EFE).- ','ar':'{pl} (رويترز) - '}[lang].format(pl=main['pl'],M=R.choice(D['months']),d=R.randint(1,28))+t
        if last and R.random()<.25: t+=' '+R.choice(D['end'])
        add(t,1,pst)
        if last: break
        r=R.random()
        if j>=n-3 and R.random()<.25: r=.3
        if r<.14: add(v(R.choice(D['subs'])),1)
        elif r<.22: add(R.choice(D['ad']),0,R.choice('pl') if style!='tight' else 'l')
        elif r<.34:
            add(R.choice(D['rel']))
            st=R.choice('pbbn')
            for _ in range(R.randint(1,3)):
                if st=='n': add(R.choice([site,sec]),0,'b'); add(sec,0,'c'); add(OH(),0,'c')
                else: add(OH(),0,st)
                if st=='p' and R.random()<.15: add(v(R.choice(D['long']),others[0]))
        elif r<.40: add(v(R.choice(D['relline']),H=OH()))
        elif r<.45: c=v(R.choice(D['cap'])); add(c+(' '+R.choice(D['credits'])))
        elif r<.49:
            for t in R.sample(D['nl'],R.randint(2,4)): add(t)
        elif r<.56:
            add(v(R.choice(D['lead'])),1,pst)
            for _ in range(R.randint(2,4)): add(v(R.choice(D['li'])),1,'b')
        elif r<.58: add(v(R.choice(D['share'])),0)
    # ---- foot
    if R.random()<.15: add(v(R.choice(D['rep'])))
    if R.random()<.12: add(R.choice(['AFP','EFE','وكالات','CP'] if lang!='ar' else ['وكالات','رويترز']))
    if opinion and R.random()<.5: add(v(R.choice(D['dis'][:1])))
    if R.random()<(.4 if minimal else .55):
        if R.random()<.5: add(R.choice(D['tags']))
        tg=[main['pl'],*main['p'],main['n'][0].capitalize(),sec][:R.randint(2,5)]; lines(tg,R.choice('bbl'))
    if R.random()<.15: add(v(R.choice(D['about'])))
    if R.random()<.4: lines([v(x) for x in R.sample(D['share'],R.randint(1,5))],R.choice('lbp'))
    if R.random()<.35:
        add(R.choice(D['rel']));
        st=R.choice('pbl')
        for _ in range(R.randint(1,4)):
            add(OH(),0,st)
            if st=='p' and R.random()<.5: add(v(R.choice(D['long']),R.choice(others)))
    if R.random()<.3:
        add(v(R.choice(D['com'])))
        for _ in range(R.randint(0,4)):
            tp=R.choice(others+[main]); add(tp['p'][0]); add(v(R.choice(D['ago']))); add(v(R.choice(D['comt'])))
        lines(R.sample(D['com2'],R.randint(1,4)),R.choice('lp'))
    if R.random()<(.25 if minimal else .7):
        for _ in range(R.randint(1,2)):
            add(v(R.choice(D['most']),sec=sec))
            for _ in range(R.randint(1,5)):
                tp=R.choice(others); q=R.random()
                if q<.35: add(v(R.choice(D['cap']),tp)+' '+R.choice(D['credits']),0,R.choice('pl'))
                add(v(R.choice(D['heads']),tp),0,R.choice('pp') if q<.7 else 'b')
                if q<.4: add(R.choice(D['secs']),0,'b'); add(v(R.choice(D['dates'])),0,'b')
                elif q<.5: add(v(R.choice(D['long']),tp))
    if R.random()<.2: lines(R.sample(D['nl'],3),'p')
    if not minimal:
        if R.random()<.5: add(site)
        if R.random()<.7: add(v(R.choice(D['dis'][1:])))
        if R.random()<.8: lines(R.sample(D['foot'],R.randint(3,9)),R.choice('blb'))
    # ---- render
    if style=='plain':
        for it in items: it[2]='p'
    out=[];prev=None
    W=R.choice([72,80,100,120])
    for t,lab,st in items:
        if style=='lynx':
            if st in 'bc': ls=textwrap.wrap(t,W-7,initial_indent='     * ' if st=='b' else '       ',subsequent_indent='       ',break_on_hyphens=False)
            elif lab==2 and R.random()<.5: ls=textwrap.wrap(t,W)
            else: ls=textwrap.wrap(t,W,initial_indent='   ',subsequent_indent='   ',break_on_hyphens=False)
            if out and not(prev in 'bc' and st in 'bc') and not(st=='l' and prev=='l'): out.append('')
            out+=ls
        else:
            blank=(st=='p' or prev=='p' or (st in 'bc')!=(prev in 'bc' if prev else False)) 
            if style=='tight' and R.random()<.8: blank=False
            if st=='c': blank=True
            if out and blank: out.append(R.choice(['','','',' ']))
            out.append(('  • ' if st=='b' else '    ' if st=='c' else '')+t)
        prev=st
    return dict(lang=lang,title=T if has_title else None,items=[[t,lab] for t,lab,_ in items],text='\n'.join(out)+'\n')
os.makedirs(OUT,exist_ok=True); meta={}
for i in range(N):
    p=page(i); k=f's-{i:05d}'; open(f'{OUT}/{k}.syn.txt','w',encoding='utf8').write(p['text']); meta[k]=dict(title=p['title'],items=p['items'])
json.dump(meta,open('syn.json','w'),ensure_ascii=False)
