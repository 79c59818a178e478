// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

extension EmojiNames {
  /// Spanish short names, from the Unicode CLDR (people with a gender or a skin tone are left out:
  /// they are named without).
  static let spanish = EmojiNames(
    table: """
      🥇 medalla de oro;🥈 medalla de plata;🥉 medalla de bronce;🆎 grupo sanguíneo ab
      🏧 señal de cajero automático;🅰 grupo sanguíneo a;🇦🇫 bandera afganistán;🇦🇱 bandera albania
      🇩🇿 bandera argelia;🇦🇸 bandera samoa americana;🇦🇩 bandera andorra;🇦🇴 bandera angola
      🇦🇮 bandera anguila;🇦🇶 bandera antártida;🇦🇬 bandera antigua y barbuda;♒ acuario
      🇦🇷 bandera argentina;♈ aries;🇦🇲 bandera armenia;🇦🇼 bandera aruba;🇦🇨 bandera isla de la ascensión
      🇦🇺 bandera australia;🇦🇹 bandera austria;🇦🇿 bandera azerbaiyán;🔙 flecha back;🅱 grupo sanguíneo b
      🇧🇸 bandera bahamas;🇧🇭 bandera baréin;🇧🇩 bandera bangladés;🇧🇧 bandera barbados
      🇧🇾 bandera bielorrusia;🇧🇪 bandera bélgica;🇧🇿 bandera belice;🇧🇯 bandera benín;🇧🇲 bandera bermudas
      🇧🇹 bandera bután;🇧🇴 bandera bolivia;🇧🇦 bandera bosnia y herzegovina;🇧🇼 bandera botsuana
      🇧🇻 bandera isla bouvet;🇧🇷 bandera brasil;🇮🇴 bandera territorio británico del océano índico
      🇻🇬 bandera islas vírgenes británicas;🇧🇳 bandera brunéi;🇧🇬 bandera bulgaria
      🇧🇫 bandera burkina faso;🇧🇮 bandera burundi;🆑 borrar;🆒 botón cool;🇰🇭 bandera camboya
      🇨🇲 bandera camerún;🇨🇦 bandera canadá;🇮🇨 bandera canarias;♋ cáncer;🇨🇻 bandera cabo verde
      ♑ capricornio;🇧🇶 bandera caribe neerlandés;🇰🇾 bandera islas caimán
      🇨🇫 bandera república centroafricana;🇪🇦 bandera ceuta y melilla;🇹🇩 bandera chad;🇨🇱 bandera chile
      🇨🇳 bandera china;🇨🇽 bandera isla de navidad;🎄 árbol de navidad;🇨🇵 bandera isla clipperton
      🇨🇨 bandera islas cocos;🇨🇴 bandera colombia;🇰🇲 bandera comoras;🇨🇬 bandera congo
      🇨🇩 bandera república democrática del congo;🇨🇰 bandera islas cook;🇨🇷 bandera costa rica
      🇭🇷 bandera croacia;🇨🇺 bandera cuba;🇨🇼 bandera curazao;🇨🇾 bandera chipre;🇨🇿 bandera chequia
      🇨🇮 bandera côte d’ivoire;🇩🇰 bandera dinamarca;🇩🇬 bandera diego garcía;🇩🇯 bandera yibuti
      🇩🇲 bandera dominica;🇩🇴 bandera república dominicana;🔚 flecha end;🇪🇨 bandera ecuador
      🇪🇬 bandera egipto;🇸🇻 bandera el salvador;🏴󠁧󠁢󠁥󠁮󠁧󠁿 bandera inglaterra;🇬🇶 bandera guinea ecuatorial
      🇪🇷 bandera eritrea;🇪🇪 bandera estonia;🇸🇿 bandera esuatini;🇪🇹 bandera etiopía
      🇪🇺 bandera unión europea;🆓 botón free;🇫🇰 bandera islas malvinas;🇫🇴 bandera islas feroe
      🇫🇯 bandera fiyi;🇫🇮 bandera finlandia;🇫🇷 bandera francia;🇬🇫 bandera guayana francesa
      🇵🇫 bandera polinesia francesa;🇹🇫 bandera territorios australes franceses;🇬🇦 bandera gabón
      🇬🇲 bandera gambia;♊ géminis;🇬🇪 bandera georgia;🇩🇪 bandera alemania;🇬🇭 bandera ghana
      🇬🇮 bandera gibraltar;🇬🇷 bandera grecia;🇬🇱 bandera groenlandia;🇬🇩 bandera granada
      🇬🇵 bandera guadalupe;🇬🇺 bandera guam;🇬🇹 bandera guatemala;🇬🇬 bandera guernesey;🇬🇳 bandera guinea
      🇬🇼 bandera guinea-bisáu;🇬🇾 bandera guyana;🇭🇹 bandera haití;🇭🇲 bandera islas heard y mcdonald
      🇭🇳 bandera honduras;🇭🇰 bandera rae de hong kong (china);🇭🇺 bandera hungría
      🆔 símbolo de identificación;🇮🇸 bandera islandia;🇮🇳 bandera india;🇮🇩 bandera indonesia
      🇮🇷 bandera irán;🇮🇶 bandera irak;🇮🇪 bandera irlanda;🇮🇲 bandera isla de man;🇮🇱 bandera israel
      🇮🇹 bandera italia;🇯🇲 bandera jamaica;🇯🇵 bandera japón;🉑 ideograma japonés para aceptable
      🈸 ideograma japonés para aplicación;🉐 ideograma japonés para ganga;🏯 castillo japonés
      ㊗ ideograma japonés para enhorabuena;🈹 ideograma japonés para descuento;🎎 muñecas japonesas
      🈚 ideograma japonés para gratis;🈁 ideograma japonés para aquí
      🈷 ideograma japonés para cantidad mensual;🈵 ideograma japonés para completo
      🈶 ideograma japonés para de pago;🈺 ideograma japonés para abierto
      🈴 ideograma japonés para aprobado;🏣 oficina de correos japonesa
      🈲 ideograma japonés para prohibido;🈯 ideograma japonés para reservado
      ㊙ ideograma japonés para secreto;🈂 ideograma japonés para de cortesía
      🔰 símbolo japonés para principiante;🈳 ideograma japonés para vacante;🇯🇪 bandera jersey
      🇯🇴 bandera jordania;🇰🇿 bandera kazajistán;🇰🇪 bandera kenia;🇰🇮 bandera kiribati;🇽🇰 bandera kosovo
      🇰🇼 bandera kuwait;🇰🇬 bandera kirguistán;🇱🇦 bandera laos;🇱🇻 bandera letonia;🇱🇧 bandera líbano
      ♌ leo;🇱🇸 bandera lesoto;🇱🇷 bandera liberia;♎ libra;🇱🇾 bandera libia;🇱🇮 bandera liechtenstein
      🇱🇹 bandera lituania;🇱🇺 bandera luxemburgo;🇲🇴 bandera rae de macao (china);🇲🇬 bandera madagascar
      🇲🇼 bandera malaui;🇲🇾 bandera malasia;🇲🇻 bandera maldivas;🇲🇱 bandera mali;🇲🇹 bandera malta
      🇲🇭 bandera islas marshall;🇲🇶 bandera martinica;🇲🇷 bandera mauritania;🇲🇺 bandera mauricio
      🇾🇹 bandera mayotte;🇲🇽 bandera méxico;🇫🇲 bandera micronesia;🇲🇩 bandera moldavia;🇲🇨 bandera mónaco
      🇲🇳 bandera mongolia;🇲🇪 bandera montenegro;🇲🇸 bandera montserrat;🇲🇦 bandera marruecos
      🇲🇿 bandera mozambique;🤶 mamá noel;🧑‍🎄 noel;🇲🇲 bandera myanmar (birmania);🆕 botón new;🆖 botón ng
      🇳🇦 bandera namibia;🇳🇷 bandera nauru;🇳🇵 bandera nepal;🇳🇱 bandera países bajos
      🇳🇨 bandera nueva caledonia;🇳🇿 bandera nueva zelanda;🇳🇮 bandera nicaragua;🇳🇪 bandera níger
      🇳🇬 bandera nigeria;🇳🇺 bandera niue;🇳🇫 bandera isla norfolk;🇰🇵 bandera corea del norte
      🇲🇰 bandera macedonia del norte;🇲🇵 bandera islas marianas del norte;🇳🇴 bandera noruega;🆗 botón ok
      👌 señal de aprobación con la mano;🔛 flecha on!;🅾 grupo sanguíneo tipo o;🇴🇲 bandera omán;⛎ ofiuco
      🅿 aparcamiento;🇵🇰 bandera pakistán;🇵🇼 bandera palaos;🇵🇸 bandera territorios palestinos
      🇵🇦 bandera panamá;🇵🇬 bandera papúa nueva guinea;🇵🇾 bandera paraguay;🇵🇪 bandera perú
      🇵🇭 bandera filipinas;♓ piscis;🇵🇳 bandera islas pitcairn;🇵🇱 bandera polonia;🇵🇹 bandera portugal
      🇵🇷 bandera puerto rico;🇶🇦 bandera catar;🇷🇴 bandera rumanía;🇷🇺 bandera rusia;🇷🇼 bandera ruanda
      🇷🇪 bandera reunión;🔜 flecha soon;🆘 símbolo de socorro;♐ sagitario;🇼🇸 bandera samoa
      🇸🇲 bandera san marino;🎅 papá noel;🇨🇶 bandera sark;🇸🇦 bandera arabia saudí;♏ escorpio
      🏴󠁧󠁢󠁳󠁣󠁴󠁿 bandera escocia;🇸🇳 bandera senegal;🇷🇸 bandera serbia;🇸🇨 bandera seychelles
      🇸🇱 bandera sierra leona;🇸🇬 bandera singapur;🇸🇽 bandera sint maarten;🇸🇰 bandera eslovaquia
      🇸🇮 bandera eslovenia;🇸🇧 bandera islas salomón;🇸🇴 bandera somalia;🇿🇦 bandera sudáfrica
      🇬🇸 bandera islas georgia del sur y sandwich del sur;🇰🇷 bandera corea del sur
      🇸🇸 bandera sudán del sur;🇪🇸 bandera españa;🇱🇰 bandera sri lanka;🇧🇱 bandera san bartolomé
      🇸🇭 bandera santa elena;🇰🇳 bandera san cristóbal y nieves;🇱🇨 bandera santa lucía
      🇲🇫 bandera san martín;🇵🇲 bandera san pedro y miquelón;🇻🇨 bandera san vicente y las granadinas
      🗽 estatua de la libertad;🇸🇩 bandera sudán;🇸🇷 bandera surinam;🇸🇯 bandera svalbard y jan mayen
      🇸🇪 bandera suecia;🇨🇭 bandera suiza;🇸🇾 bandera siria;🇸🇹 bandera santo tomé y príncipe;🦖 t-rex
      🔝 flecha top;🇹🇼 bandera taiwán;🇹🇯 bandera tayikistán;🇹🇿 bandera tanzania;♉ tauro
      🇹🇭 bandera tailandia;🇹🇱 bandera timor-leste;🇹🇬 bandera togo;🇹🇰 bandera tokelau;🗼 torre de tokio
      🇹🇴 bandera tonga;🇹🇹 bandera trinidad y tobago;🇹🇦 bandera tristán de acuña;🇹🇳 bandera túnez
      🇹🇲 bandera turkmenistán;🇹🇨 bandera islas turcas y caicos;🇹🇻 bandera tuvalu;🇹🇷 bandera turquía
      🇺🇲 bandera islas menores alejadas de ee. uu.;🇻🇮 bandera islas vírgenes de ee. uu.;🆙 botón up!
      🇺🇬 bandera uganda;🇺🇦 bandera ucrania;🇦🇪 bandera emiratos árabes unidos;🇬🇧 bandera reino unido
      🇺🇳 bandera naciones unidas;🇺🇸 bandera estados unidos;🇺🇾 bandera uruguay;🇺🇿 bandera uzbekistán
      🆚 botón vs;🇻🇺 bandera vanuatu;🇻🇦 bandera ciudad del vaticano;🇻🇪 bandera venezuela
      🇻🇳 bandera vietnam;♍ virgo;🏴󠁧󠁢󠁷󠁬󠁳󠁿 bandera gales;🇼🇫 bandera wallis y futuna
      🇪🇭 bandera sáhara occidental;🇾🇪 bandera yemen;💤 símbolo de sueño;🇿🇲 bandera zambia
      🇿🇼 bandera zimbabue;🧮 ábaco;🪗 acordeón;🩹 tirita;🎟 entradas;🚡 teleférico;✈ avión
      🛬 avión aterrizando;🛫 avión despegando;⏰ reloj despertador;⚗ alambique;👽 alienígena
      👾 monstruo alienígena;🚑 ambulancia;🏈 balón de fútbol americano;🏺 ánfora;🫀 corazón humano;⚓ ancla
      💢 símbolo de enfado;😠 cara enfadada;👿 cara enfadada con cuernos;😧 cara angustiada;🐜 hormiga
      📶 barras de cobertura;😰 cara con ansiedad y sudor;🚛 camión articulado;🧑‍🎨 artista
      🎨 paleta de pintor;😲 cara asombrada;🧑‍🚀 astronauta;⚛ símbolo de átomo;🛺 mototaxi;🚗 coche
      🥑 aguacate;🪓 hacha;👶 bebé;👼 bebé ángel;🍼 biberón;🐤 pollito;🚼 señal de bebé
      👇 dorso de mano con índice hacia abajo;👈 dorso de mano con índice a la izquierda
      👉 dorso de mano con índice a la derecha;👆 dorso de mano con índice hacia arriba
      🎒 mochila escolar;🥓 beicon;🦡 tejón;🏸 bádminton;🥯 bagel;🛄 recogida de equipajes;🥖 baguete
      ⚖ balanza;🦲 sin pelo;🧑‍🩰 bailarina de ballet;🩰 zapatillas de ballet;🎈 globo;🗳 urna con papeleta
      🍌 plátano;🪕 banjo;🏦 banco;📊 gráfico de barras;💈 poste de barbero;⚾ béisbol;🧺 cesta
      🏀 balón de baloncesto;🦇 murciélago;🛁 bañera;🔋 pila;🏖 playa y sombrilla
      😁 cara radiante con ojos sonrientes;🫘 alubias;🐻 oso;💓 corazón latiendo;🦫 castor;🛏 cama
      🍺 jarra de cerveza;🪲 escarabajo;🔔 campana;🫑 pimiento;🔕 campana con signo de cancelación
      🛎 timbre de hotel;🍱 caja de bento;🧃 tetrabrik;🚲 bicicleta;👙 bikini;🧢 gorra con visera
      ☣ riesgo biológico;🐦 pájaro;🎂 tarta de cumpleaños;🦬 bisonte;🫦 labio mordido;🐦‍⬛ pájaro negro
      🐈‍⬛ gato negro;⚫ círculo negro;🏴 bandera negra;🖤 corazón negro;⬛ cuadrado negro grande
      ◾ cuadrado negro mediano-pequeño;◼ cuadrado negro mediano;✒ pluma negra;▪ cuadrado negro pequeño
      🔲 botón cuadrado con borde negro;🌼 flor;🐡 pez globo;📘 libro azul;🔵 círculo azul;💙 corazón azul
      🟦 cuadrado azul;🫐 arándanos;🐗 jabalí;💣 bomba;🦴 hueso;🔖 marcapáginas;📑 marcadores;📚 libros
      🪃 bumerán;🍾 botella descorchada;💐 ramo de flores;🏹 arco y flecha;🥣 cuenco con cuchara;🎳 bolos
      🥊 guante de boxeo;👦 niño;🧠 cerebro;🍞 pan de molde;🤱 lactancia materna;🧱 ladrillo
      🌉 puente de noche;💼 maletín;🩲 ropa interior;🔆 brillo alto;🥦 brócoli;⛓‍💥 cadena rota
      💔 corazón roto;🧹 escoba;🟤 círculo marrón;🤎 corazón marrón;🍄‍🟫 champiñón marrón;🟫 cuadrado marrón
      🧋 té de burbujas;🫧 burbujas;🪣 cubo;🐛 bicho;🏗 construcción;🚅 tren bala;🎯 diana;🌯 burrito
      🚌 autobús;🚏 parada de autobús;👤 silueta de busto;👥 dos siluetas de bustos;🧈 mantequilla
      🦋 mariposa;🌵 cactus;📅 calendario;🤙 mano haciendo el gesto de llamar;🐪 dromedario
      📷 cámara de fotos;📸 cámara con flash;🏕 camping;🕯 vela;🍬 caramelo;🥫 comida enlatada;🛶 canoa
      🗃 archivador de tarjetas;📇 organizador de fichas;🗂 separador de fichas;🎠 caballo de tiovivo
      🎏 banderín de carpas;🪚 sierra de carpintería;🥕 zanahoria;🏰 castillo europeo;🐈 gato
      🐱 cara de gato;😹 gato llorando de risa;😼 gato haciendo una mueca;⛓ cadenas;🪑 silla
      📉 gráfica de evolución descendente;📈 gráfica de evolución ascendente;💹 mercado al alza
      ☑ casilla con marca de verificación;✔ marca de verificación;✅ botón de marca de verificación
      🧀 cuña de queso;🏁 bandera de cuadros;🍒 cerezas;🌸 flor de cerezo;♟ peón de ajedrez;🌰 castaña
      🐔 gallina;🧒 infante;🚸 niños cruzando;🐿 ardilla;🍫 tableta de chocolate;🥢 palillos;⛪ iglesia
      🚬 cigarrillo;🎦 cine;Ⓜ m en círculo;🎪 carpa de circo;🏙 paisaje urbano;🌆 ciudad al atardecer
      🗜 tornillo de banco;🎬 claqueta;👏 manos aplaudiendo;🏛 edificio clásico
      🍻 jarras de cerveza brindando;🥂 copas brindando;📋 portapapeles
      🔃 flechas verticales en sentido horario;📕 libro cerrado;📪 buzón cerrado con la bandera bajada
      📫 buzón cerrado con la bandera levantada;🌂 paraguas cerrado;☁ nube;🌩 nube con rayo
      ⛈ nube con rayo y lluvia;🌧 nube con lluvia;🌨 nube con nieve;🤡 cara de payaso;♣ palo de tréboles
      👝 bolso de mano;🧥 abrigo;🪳 cucaracha;🍸 copa de cóctel;🥥 coco;⚰ ataúd;🪙 moneda;🥶 cara con frío
      💥 colisión;☄ cometa espacial;🧭 brújula;💽 minidisc;🖱 ratón de ordenador;🎊 bola de confeti
      😖 cara de frustración;😕 cara de confusión;🚧 obras;👷 profesional de la construcción
      🎛 ruedas de control;🏪 tienda 24 horas;🧑‍🍳 chef;🍚 arroz cocido;🍪 galleta;🍳 cocinar;🪸 coral
      🛋 sofá y lámpara;🔄 flechas en sentido antihorario;💑 pareja enamorada;🐄 vaca;🐮 cara de vaca
      🤠 cara con sombrero de vaquero;🦀 cangrejo;🫫 cara resquebrajándose;🖍 lápiz de cera
      💳 tarjeta de crédito;🌙 luna;🦗 grillo;🏏 críquet;🐊 cocodrilo;🥐 cruasán;❌ marca de cruz
      ❎ botón con marca de cruz;🤞 dedos cruzados;🎌 banderas cruzadas;⚔ espadas cruzadas;👑 corona
      🩼 muleta;😿 gato llorando;😢 cara llorando;🔮 bola de cristal;🥒 pepino;🥤 vaso con pajita
      🧁 magdalena;🥌 piedra de curling;🦱 pelo rizado;➰ bucle;💱 cambio de divisas;🍛 arroz con curry
      🍮 flan;🛃 aduana;🥩 corte de carne;🌀 ciclón;🗡 puñal;🍡 dango;💨 salir corriendo;🧏 persona sorda
      🌳 árbol de hoja caduca;🦌 ciervo;🚚 camión de reparto;🏬 grandes almacenes;🏚 casa abandonada
      🏜 desierto;🏝 isla desierta;🖥 ordenador de sobremesa;🕵 detective;♦ palo de diamantes
      💠 rombo con pétalo;🔅 brillo bajo;😞 cara decepcionada;🥸 cara disfrazada;🫪 cara deformada
      ➗ división;🤿 máscara de buceo;🪔 lámpara de aceite;💫 símbolo de mareo;🧬 adn;🦤 dodo;🐕 perro
      🐶 cara de perro;💵 billete de dólar;🐬 delfín;🫏 burro;🚪 puerta;🫥 cara con línea de puntos
      🔯 estrella de seis puntas;➿ bucle doble;‼ exclamación doble;🍩 dónut;🕊 paloma
      ↙ flecha hacia la esquina inferior izquierda;↘ flecha hacia la esquina inferior derecha
      ⬇ flecha hacia abajo;😓 cara con sudor frío;🔽 triángulo hacia abajo;🐉 dragón;🐲 cara de dragón
      👗 vestido;🤤 cara babeando;🩸 gota de sangre;💧 gota;🥁 tambor;🦆 pato;🥟 dumpling;📀 disco dvd
      📧 correo electrónico;🦅 águila;👂 oreja;🌽 espiga de maíz;🦻 oreja con audífono;🥚 huevo;🍆 berenjena
      ✴ estrella de ocho puntas;✳ asterisco de ocho puntas;🕣 ocho y media;🕗 8 en punto;⏏ expulsar
      🔌 enchufe eléctrico;🐘 elefante;🛗 ascensor;🕦 once y media;🕚 11 en punto;🧝 elfo;🪹 nido vacío
      😡 cara cabreada;✉ sobre;📩 sobre con flecha;🪌 goma de borrar;💶 billete de euro
      🌲 árbol de hoja perenne;🐑 oveja;⁉ exclamación e interrogación;🤯 cabeza explotando
      😑 cara sin expresión;👁 ojo;👁‍🗨 ojo en bocadillo de texto;👀 ojos;😘 cara lanzando un beso
      😮‍💨 cara exhalando;🥹 cara aguantándose las lágrimas;😶‍🌫 cara en las nubes
      😋 cara saboreando comida;😱 cara gritando de miedo;🤮 cara vomitando;🫩 cara con ojeras
      😵 cara mareada;🫤 cara con boca diagonal;🤭 cara con mano sobre la boca
      🤕 cara con la cabeza vendada;😷 cara con mascarilla médica;🧐 cara con monóculo
      🫢 cara con ojos abiertos y boca tapada;😮 cara con la boca abierta;🫣 cara tapada con ojo espiando
      🤨 cara con ceja alzada;🙄 cara con ojos en blanco;😵‍💫 cara con ojos en espiral;😤 cara resoplando
      🤬 cara con símbolos en la boca;😂 cara llorando de risa;🤒 cara con termómetro
      😛 cara sacando la lengua;😶 cara sin boca;🏭 fábrica;🧑‍🏭 profesional industrial;🧚 hada;🧆 falafel
      🍂 hojas caídas;👪 familia;🧑‍🧑‍🧒 familia adulto adulto niño
      🧑‍🧑‍🧒‍🧒 familia adulto adulto niño niño;🧑‍🧒 familia adulto niño;🧑‍🧒‍🧒 familia adulto niño niño
      🧑‍🌾 profesional de la agricultura;⏩ avance rápido;⏬ triángulo doble hacia abajo
      ⏪ retroceso rápido;⏫ triángulo doble hacia arriba;📠 máquina de fax;😨 cara asustada;🪶 pluma
      ♀ signo femenino;🎡 noria de feria;⛴ ferri;🏑 hockey sobre hierba;🫯 nube de pelea;🗄 archivador
      📁 carpeta de archivos;🎞 fotograma de película;📽 proyector de cine;🫆 huella dactilar;🔥 fuego
      🚒 coche de bomberos;🧯 extintor;🧨 petardo;🧑‍🚒 bombero;🎆 fuegos artificiales
      🌓 luna en cuarto creciente;🌛 luna de cuarto creciente con cara;🐟 pez;🍥 pastel de pescado japonés
      🎣 caña de pescar;🕠 cinco y media;🕔 5 en punto;⛳ banderín en hoyo;🦩 flamenco;🔦 linterna
      🥿 bailarina;🫓 pan sin levadura;⚜ flor de lis;💪 bíceps flexionado;💾 disquete;🎴 cartas de flores
      😳 cara sonrojada;🪈 flauta;🪰 mosca;🥏 disco volador;🛸 platillo volante;🌫 niebla;🌁 bruma
      🙏 manos en oración;🪭 abanico abierto;🫕 fondue;🦶 pie;👣 huellas de pies;🍴 tenedor y cuchillo
      🍽 cuchillo y tenedor con un plato;🥠 galleta de la fortuna;⛲ fuente;🖋 estilográfica
      🕟 cuatro y media;🍀 trébol de cuatro hojas;🕓 4 en punto;🦊 zorro;🖼 cuadro enmarcado
      🍟 patatas fritas;🍤 gamba frita;🐸 rana;🐥 pollito de frente;☹ cara con el ceño fruncido
      😦 cara con el ceño fruncido y la boca abierta;⛽ surtidor de gasolina;🌕 luna llena
      🌝 luna llena con cara;⚱ urna funeraria;🎲 dado;🧄 ajo;⚙ engranaje;💎 piedra preciosa;🧞 genio
      👻 fantasma;🫚 raíz de jengibre;🦒 jirafa;👧 niña;🥛 vaso de leche;👓 gafas
      🌎 globo terráqueo mostrando américa;🌏 globo terráqueo mostrando asia y australia
      🌍 globo terráqueo mostrando europa y áfrica;🌐 globo terráqueo con meridianos;🧤 guantes
      🌟 estrella brillante;🥅 portería;🐐 cabra;👺 demonio japonés tengu;🥽 gafas de protección;🪿 oca
      🦍 gorila;🎓 birrete;🍇 uvas;🍏 manzana verde;📗 libro verde;🟢 círculo verde;💚 corazón verde
      🥗 ensalada;🟩 cuadrado verde;🩶 corazón gris;😬 cara haciendo una mueca;😺 gato sonriendo
      😸 gato sonriendo con ojos sonrientes;😀 cara sonriendo;😃 cara sonriendo con ojos grandes
      😄 cara sonriendo con ojos sonrientes;😅 cara sonriendo con sudor frío
      😆 cara sonriendo con los ojos cerrados;💗 corazón creciente;💂 guardia;🦮 perro guía;🎸 guitarra
      🪮 peineta;🫈 criatura peluda;🍔 hamburguesa;🔨 martillo;⚒ martillo y pico
      🛠 martillo y llave inglesa;🪬 hamsa;🐹 hámster;🖐 mano abierta
      🫰 mano con dedo índice y pulgar cruzados;👜 bolso;🤝 apretón de manos;🪉 arpa
      🐣 pollito rompiendo el cascarón;🙂‍↔ cabeza negando;🙂‍↕ cabeza asintiendo;🎧 auricular;🪦 lápida
      🧑‍⚕ profesional sanitario;🙉 mono con los oídos tapados;💟 adorno de corazón
      ❣ exclamación de corazón;🫶 manos formando un corazón;❤‍🔥 corazón en llamas;♥ palo de corazones
      💘 corazón con flecha;💝 corazón con lazo;💲 símbolo de dólar;🟰 signo igual grueso;🦔 erizo
      🚁 helicóptero;🌿 hierba;🌺 flor de hibisco;👠 zapato de tacón;🚄 tren de alta velocidad
      ⚡ alto voltaje;🥾 bota de senderismo;🛕 templo hindú;🦛 hipopótamo;🕳 agujero;⭕ círculo rojo hueco
      🍯 tarro de miel;🐝 abeja;🪝 gancho;🚥 semáforo horizontal;🐎 caballo;🐴 cara de caballo
      🏇 carrera de caballos;🏥 hospital;☕ bebida caliente;🌭 perrito caliente;🥵 cara con calor
      🌶 chile picante;♨ aguas termales;🏨 hotel;⌛ reloj de arena sin tiempo;⏳ reloj de arena con tiempo
      🏠 casa;🏡 casa con jardín;🏘 casas;💯 cien puntos;😯 cara estupefacta;🛖 cabaña;🪻 campanilla
      🧊 cubito de hielo;🍨 helado;🏒 hockey sobre hielo;⛸ patín de hielo;🪪 carné de identidad
      📥 bandeja de entrada;📨 sobre entrante;🫵 dedo índice apuntándote a ti;☝ dedo índice hacia arriba
      ♾ infinito;ℹ información;🔤 alfabeto latino;🔡 letras latinas minúsculas
      🔠 letras latinas mayúsculas;🔢 números;🔣 símbolos;🎃 calabaza de halloween;🫙 tarro;👖 vaqueros
      🪼 medusa;🃏 comodín;🕹 joystick;🧑‍⚖ fiscal;🕋 kaaba;🦘 canguro;🔑 llave;⌨ teclado;🔟 teclas 10
      🪯 khanda;🛴 patinete;👘 kimono;💏 beso;💋 marca de beso;😽 gato besando;😗 cara besando
      😚 cara besando con los ojos cerrados;😙 cara besando con ojos sonrientes;🔪 cuchillo de cocina
      🪁 cometa;🥝 kiwi;🪢 nudo;🐨 koala;🥼 bata de laboratorio;🏷 etiqueta;🥍 lacrosse;🪜 escalera
      🐞 mariquita;🛘 desprendimiento;💻 ordenador portátil;🔷 rombo azul grande;🔶 rombo naranja grande
      🌗 luna en cuarto menguante;🌜 luna de cuarto menguante con cara;⏮ pista anterior;✝ cruz latina
      🍃 hojas revoloteando al viento;🪾 árbol sin hojas;🥬 verdura de hoja verde;📒 libro de contabilidad
      🤛 puño hacia la izquierda;↔ flecha izquierda y derecha;⬅ flecha hacia la izquierda
      ↪ flecha izquierda curvándose a la derecha;🛅 consigna;🗨 bocadillo de diálogo por la izquierda
      🫲 mano hacia la izquierda;🫷 mano empujando hacia la izquierda;🫹 pulgar hacia la izquierda
      🦵 pierna;🍋 limón;🐆 leopardo;🎚 control de volumen;🩵 corazón azul claro;💡 bombilla;🚈 tren ligero
      🛙 faro;🍋‍🟩 lima;🔗 eslabón;🖇 clips unidos;🦁 león;💄 pintalabios;🚮 señal de usar papelera;🦎 lagarto
      🦙 llama;🦞 bogavante;🔒 candado cerrado;🔐 candado cerrado y llave
      🔏 candado con pluma estilográfica;🚂 locomotora de vapor;🍭 piruleta;🪘 tamboril;🧴 bote de crema
      🪷 loto;😭 cara llorando fuerte;📢 altavoz de mano;🤟 gesto de te quiero;🏩 hotel del amor
      💌 carta de amor;🪫 batería baja;🧳 equipaje;🫁 pulmones;🤥 cara de mentiroso;🧙 persona maga
      🪄 varita mágica;🧲 imán;🔍 lupa orientada hacia la izquierda;🔎 lupa orientada hacia la derecha
      🀄 dragón rojo de mahjong;♂ signo masculino;🦣 mamut;👨 hombre;🕺 hombre bailando;🥭 mango
      🕰 reloj de sobremesa;🦽 silla de ruedas manual;👞 zapato de hombre;🗾 mapa de japón;🍁 hoja de arce
      🪇 maracas;🥋 uniforme de artes marciales;🧉 mate;🍖 carne con hueso;🧑‍🔧 profesional de la mecánica
      🦾 brazo mecánico;🦿 pierna mecánica;⚕ símbolo de medicina;📣 megáfono;🍈 melón;🫠 cara derritiéndose
      📝 cuaderno de notas;👬 hombres de la mano;❤‍🩹 corazón curándose;🕎 menorá;🚹 aseo para hombres
      🧜 persona sirena;🪋 meteorito;🚇 metro;🦠 microbio;🎤 micrófono;🔬 microscopio
      🖕 dedo corazón hacia arriba;🪖 casco militar;🎖 medalla militar;🌌 vía láctea;🚐 minibús;➖ menos
      🪞 espejo;🪩 bola de espejos;🗿 estatua moái;📱 teléfono móvil;📴 teléfono móvil apagado
      📲 móvil con una flecha;🫌 mariposa monarca;🤑 cara con lengua de dinero;💰 bolsa de dinero
      💸 billete con alas;🐒 mono;🐵 cara de mono;🚝 monorraíl;🥮 pastel de luna
      🎑 ceremonia de contemplación de la luna;🫎 alce;🕌 mezquita;🦟 mosquito;🛥 barco a motor;🛵 scooter
      🏍 moto;🦼 silla de ruedas eléctrica;🛣 autopista;🗻 monte fuji;⛰ montaña;🚠 teleférico de montaña
      🚞 ferrocarril de montaña;🐁 ratón;🐭 cara de ratón;🪤 trampa de ratones;👄 boca;🎥 cámara de cine
      ✖ multiplicación;🍄 champiñón;🎹 teclado musical;🎵 nota musical;🎶 notas musicales;🎼 pentagrama
      🔇 altavoz silenciado;💅 pintarse las uñas;📛 etiqueta identificativa;🏞 parque nacional
      🤢 cara de náuseas;🧿 ojo turco;👔 corbata;🤓 cara de empollón;🪺 nido con huevos;🪆 muñeca rusa
      🪍 red con mango;😐 cara neutral;🌑 luna nueva;🌚 luna nueva con cara;📰 periódico;⏭ pista siguiente
      🌃 noche estrellada;🕤 nueve y media;🕘 9 en punto;🥷 ninja;🚳 bicicletas prohibidas
      ⛔ dirección prohibida;🚯 prohibido tirar basura;📵 prohibido el uso de móviles
      🔞 prohibido para menos de 18 años;🚷 prohibido el paso de peatones;🚭 prohibido fumar
      🚱 agua no potable;👃 nariz;📓 cuaderno;📔 cuaderno con tapa decorativa;🔩 tornillo y tuerca;🐙 pulpo
      🍢 brocheta;🏢 edificio de oficinas;🧑‍💼 oficinista;👹 demonio japonés oni;🛢 barril de petróleo
      🗝 llave antigua;👴 anciano;👵 anciana;🧓 persona mayor;🫒 aceituna;🕉 om;🚘 coche próximo
      🚍 autobús próximo;👊 puño cerrado;🚔 coche de policía próximo;🚖 taxi próximo
      🩱 traje de baño de una pieza;🕜 una y media;🕐 1 en punto;🧅 cebolla;📖 libro abierto
      📂 carpeta de archivos abierta;👐 manos abiertas;📭 buzón abierto con la bandera bajada
      📬 buzón abierto con la bandera levantada;💿 disco óptico;📙 libro naranja;🟠 círculo naranja
      🧡 corazón naranja;🟧 cuadrado naranja;🦧 orangután;🫍 orca;☦ cruz ortodoxa;🦦 nutria
      📤 bandeja de salida;🦉 búho;🐂 buey;🦪 ostra;📦 paquete;📄 página hacia arriba;📃 página doblada
      📟 busca;🖌 pincel;🫳 mano con la palma hacia abajo;🌴 palmera;🫴 mano con la palma hacia arriba
      🤲 palmas hacia arriba juntas;🥞 tortitas;🐼 panda;📎 clip;🪂 paracaídas;🦜 loro
      〽 marca de alternancia;🎉 cañón de confeti;🥳 cara de fiesta;🛳 barco de pasajeros
      🛂 control de pasaportes;⏸ pausa;🐾 huellas de pezuñas;🫛 vaina;☮ símbolo de la paz;🍑 melocotón
      🦚 pavo real;🥜 cacahuetes;🍐 pera;🖊 bolígrafo;✏ lápiz;🐧 pingüino;😔 cara desanimada
      🧑‍🤝‍🧑 dos personas de la mano;🫂 personas abrazándose;👯 personas con orejas de conejo
      🤼 personas luchando;🎭 máscaras de teatro;😣 cara desesperada;🧑 persona adulta
      🧑‍🦲 persona adulta sin pelo;🧔 persona con barba;🚴 persona en bicicleta;👱 persona adulta rubia
      ⛹ persona botando un balón;🙇 persona haciendo una reverencia
      🤸 persona haciendo voltereta lateral;🧗 persona escalando;🧑‍🦱 persona adulta pelo rizado
      🤦 persona con la mano en la frente;🧑‍🍼 persona alimentando a bebé;🤺 persona haciendo esgrima
      🙍 persona frunciendo el ceño;🙅 persona haciendo el gesto de no
      🙆 persona haciendo el gesto de de acuerdo;💇 persona cortándose el pelo
      💆 persona recibiendo masaje;🏌 golfista;🛌 persona en la cama;🧘 persona en posición de loto
      🧑‍🦽 persona en silla de ruedas manual;🧑‍🦼 persona en silla de ruedas eléctrica
      🧖 persona en una sauna;🕴 hombre trajeado levitando;🤵 persona con esmoquin
      🤹 persona haciendo malabares;🧎 persona de rodillas;🏋 persona levantando pesas
      🚵 persona en bicicleta de montaña;🤾 persona jugando al balonmano;🤽 persona jugando al waterpolo
      🙎 persona haciendo pucheros;🙋 persona con la mano levantada;🧑‍🦰 persona adulta pelo pelirrojo
      🚣 persona remando en un bote;🏃 persona corriendo;🤷 persona encogida de hombros;🧍 persona de pie
      🏄 persona haciendo surf;🏊 persona nadando;🛀 persona en la bañera
      💁 persona de mostrador de información;🚶 persona caminando;👳 persona con turbante
      🧑‍🦳 persona adulta pelo blanco;🫅 persona con corona;👲 persona con gorro chino;👰 persona con velo
      🧑‍🦯 persona con bastón;🧫 placa de petri;🐦‍🔥 fénix;⛏ pico;🫝 pepinillo;🛻 camioneta;🥧 pastel
      🐖 cerdo;🐷 cara de cerdo;🐽 nariz de cerdo;💩 caca con ojos;💊 píldora;🧑‍✈ piloto
      🤌 dedos juntos apuntando hacia arriba;🤏 mano pellizcando;🎍 decoración de pino;🍍 piña
      🏓 tenis de mesa;🩷 corazón rosa;🏴‍☠ bandera pirata;🍕 pizza;🪅 piñata;🪧 letrero;🛐 lugar de culto
      ▶ reproducir;⏯ reproducir o pausa;🛝 tobogán;🥺 cara suplicante;🪠 desatascador;➕ más;🐻‍❄ oso polar
      🚓 coche de policía;🚨 luces de policía;👮 agente de policía;🐩 caniche;🎱 bola negra de billar
      🍿 palomitas;🏤 oficina de correos europea;📯 corneta de posta;📮 buzón;🍲 olla de comida
      🚰 agua potable;🥔 patata;🪴 planta de maceta;🍗 muslo de pollo;💷 billete de libra
      🫗 líquido derramándose;😾 gato enfadado;📿 rosario;🫃 hombre embarazado;🫄 persona embarazada
      🤰 mujer embarazada;🥨 bretzel;🤴 príncipe;👸 princesa;🖨 impresora;🚫 prohibido;🟣 círculo morado
      💜 corazón morado;🟪 cuadrado morado;👛 monedero;📌 chincheta;🧩 pieza de puzle;🐇 conejo
      🐰 cara de conejo;🦝 mapache;🏎 coche de carreras;📻 radio;🔘 botón de opción;☢ radiactivo;🚃 vagón
      🛤 vía de tren;🌈 arcoíris;🏳‍🌈 bandera del arcoíris;🤚 dorso de la mano;✊ puño en alto
      ✋ mano levantada;🙌 manos levantadas celebrando;🐏 carnero;🐀 rata;🪒 cuchilla de afeitar;🧾 recibo
      ⏺ grabar;♻ símbolo de reciclaje;🍎 manzana roja;🔴 círculo rojo;🧧 sobre rojo;❗ exclamación roja
      🦰 pelo pelirrojo;❤ corazón rojo;🏮 lámpara japonesa;❓ interrogación roja;🟥 cuadrado rojo
      🔻 triángulo rojo hacia abajo;🔺 triángulo rojo hacia arriba;😌 cara de alivio;🎗 lazo conmemorativo
      🔁 repetir;🔂 repetir una vez;⛑ casco con una cruz blanca;🚻 señal de aseos;◀ retroceso
      💞 corazones giratorios;🦏 rinoceronte;🎀 lazo;🍙 bola de arroz;🍘 galleta de arroz
      🤜 puño hacia la derecha;🗯 bocadillo de enfado por la derecha;➡ flecha hacia la derecha
      ⤵ flecha derecha curvándose hacia abajo;↩ flecha derecha curvándose a la izquierda
      ⤴ flecha derecha curvándose hacia arriba;🫱 mano hacia la derecha
      🫸 mano empujando hacia la derecha;🫺 pulgar hacia la derecha;💍 anillo;🛟 salvavidas
      🪐 planeta con anillos;🍠 patata asada;🤖 robot;🪨 piedra;🚀 cohete;🧻 rollo de papel
      🗞 periódico enrollado;🎢 montaña rusa;🛼 patines;🤣 cara revolviéndose de la risa;🐓 gallo
      🫜 túberculo comestible;🌹 rosa;🏵 roseta;📍 chincheta redonda;🏉 balón de rugby
      🎽 camiseta sin mangas;👟 zapatilla deportiva;😥 cara triste pero aliviada;🧷 imperdible
      🦺 chaleco de seguridad;⛵ velero;🍶 sake;🧂 sal;🫡 cara saludando;🥪 sándwich;🥻 sari;🛰 satélite
      📡 antena de satélite;🦕 saurópodo;🎷 saxofón;🧣 bufanda;🏫 colegio;🧑‍🔬 profesional de la ciencia
      ✂ tijeras;🦂 escorpión;🪛 destornillador;📜 pergamino;🦭 foca;💺 asiento de transporte
      🙈 mono con los ojos tapados;🌱 planta joven;🤳 selfi;🐕‍🦺 perro de servicio;🕢 siete y media
      🕖 7 en punto;🪡 aguja de coser;🫨 cara temblorosa;🥘 paella;☘ trébol;🦈 tiburón;🍧 granizado hawaiano
      🌾 espiga de arroz;🛡 escudo;⛩ santuario sintoísta;🚢 barco;🌠 estrella fugaz;🛍 bolsas de compras
      🛒 carrito de la compra;🍰 trozo de tarta;🩳 pantalones cortos;🪏 pala;🚿 ducha;🦐 gamba
      🔀 reproducción aleatoria;🤫 cara pidiendo silencio;🤘 mano haciendo el signo de cuernos
      🧑‍🎤 cantante;🕡 seis y media;🕕 6 en punto;🛹 monopatín;⛷ esquiador;🎿 esquís;💀 calavera
      ☠ calavera y huesos cruzados;🦨 mofeta;🛷 trineo;😴 cara durmiendo;😪 cara de sueño
      🙁 cara con el ceño ligeramente fruncido;🙂 cara sonriendo ligeramente;🎰 máquina tragaperras
      🦥 perezoso;🛩 avioneta;🔹 rombo azul pequeño;🔸 rombo naranja pequeño
      😻 gato sonriendo con ojos de corazón;☺ cara sonriente;😇 cara sonriendo con aureola
      😍 cara sonriendo con ojos de corazón;🥰 cara sonriendo con corazones;😈 cara sonriendo con cuernos
      🤗 cara con manos abrazando;😊 cara feliz con ojos sonrientes;😎 cara sonriendo con gafas de sol
      🥲 cara sonriente con lágrima;😏 cara sonriendo con superioridad;🐌 caracol;🐍 serpiente
      🤧 cara estornudando;🏔 montaña con nieve;🏂 practicante de snowboard;❄ copo de nieve
      ☃ muñeco de nieve con nieve;⛄ muñeco de nieve;🧼 jabón;⚽ balón de fútbol;🧦 calcetines
      🍦 cucurucho de helado;🥎 pelota de softball;♠ palo de picas;🍝 espagueti;❇ chispa;🎇 bengala
      ✨ chispas;💖 corazón brillante;🙊 mono con la boca tapada;🔊 altavoz a volumen alto
      🔈 altavoz a volumen bajo;🔉 altavoz a volumen medio;🗣 cabeza parlante;💬 bocadillo de diálogo
      🚤 lancha motora;🕷 araña;🕸 tela de araña;🗓 calendario de espiral;🗒 bloc de notas de espiral
      🐚 caracola;🫟 salpicadura;🧽 esponja;🥄 cuchara;🚙 vehículo deportivo utilitario;🏅 medalla deportiva
      🐳 ballena soltando un chorro;🦑 calamar;😝 cara con ojos cerrados y lengua fuera;🏟 estadio
      ⭐ estrella;🤩 cara sonriendo con estrellas;☪ media luna y estrella;✡ estrella de david
      🚉 estación de tren;🍜 tazón de fideos;🩺 estetoscopio;⏹ detener;🛑 señal de stop;⏱ cronómetro
      📏 regla;🍓 fresa;🧑‍🎓 estudiante;🎙 micrófono de estudio;🥙 pan relleno;☀ sol
      ⛅ sol detrás de una nube;🌥 sol detrás de una nube grande;🌦 sol detrás de una nube con lluvia
      🌤 sol detrás de una nube pequeña;🌞 sol con cara;🌻 girasol;🕶 gafas de sol;🌅 amanecer
      🌄 amanecer sobre montañas;🌇 puesta del sol;🦸 personaje de superhéroe;🦹 personaje de supervillano
      🍣 sushi;🚟 ferrocarril de suspensión;🦢 cisne;💦 gotas de sudor;🕍 sinagoga;💉 jeringuilla;👕 camiseta
      🌮 taco;🥡 caja para llevar;🫔 tamal;🎋 árbol de tanabata;🍊 mandarina;🚕 taxi;🧑‍🏫 docente
      🍵 tazón de té;🫖 tetera;📆 calendario recortable;🧑‍💻 profesional de la tecnología
      🧸 osito de peluche;☎ teléfono;📞 auricular de teléfono;🔭 telescopio;📺 televisión;🕥 diez y media
      🕙 10 en punto;🎾 pelota de tenis;⛺ tienda de campaña;🧪 tubo de ensayo;🌡 termómetro
      🤔 cara pensativa;🩴 chancla;💭 bocadillo de pensamiento;🧵 hilo;🕞 tres y media;🕒 3 en punto
      👎 pulgar hacia abajo;👍 pulgar hacia arriba;🎫 tique;🐅 tigre;🐯 cara de tigre;⏲ temporizador
      😫 cara cansada;🚽 inodoro;🍅 tomate;👅 lengua;🧰 caja de herramientas;🦷 diente;🪥 cepillo de dientes
      🎩 sombrero de copa;🌪 tornado;🖲 bola de desplazamiento;🚜 tractor;™ símbolo de marca comercial
      🚆 tren;🚊 tranvía;🚋 vagón de tranvía;🏳‍⚧ bandera transgénero;⚧ símbolo de transgénero
      🪎 cofre de tesoro;🚩 bandera triangular;📐 escuadra;🔱 emblema de tridente;🧌 trol;🚎 trolebús
      🪊 trombón;🏆 trofeo;🍹 bebida tropical;🐠 pez tropical;🎺 trompeta;🌷 tulipán;🥃 vaso de whisky;🦃 pavo
      🐢 tortuga;🕧 doce y media;🕛 12 en punto;🐫 camello;🕝 dos y media;💕 dos corazones;🕑 2 en punto
      ☂ paraguas;⛱ sombrilla en la arena;☔ paraguas con gotas de lluvia;😒 cara de desaprobación
      🦄 unicornio;🔓 candado abierto;↕ flecha arriba y abajo
      ↖ flecha hacia la esquina superior izquierda;↗ flecha hacia la esquina superior derecha
      ⬆ flecha hacia arriba;🙃 cara al revés;🔼 triángulo hacia arriba;🧛 vampiro;🚦 semáforo
      📳 modo vibración;✌ mano con señal de victoria;📹 videocámara;🎮 mando de videoconsola
      📼 cinta de vídeo;🎻 violín;🌋 volcán;🏐 pelota de voleibol;🖖 saludo vulcano;🧇 gofre
      🌘 luna menguante;🌖 luna gibosa menguante;⚠ advertencia;🗑 papelera;⌚ reloj;🐃 búfalo de agua
      🚾 aseos;🔫 pistola de agua;🌊 ola de mar;🍉 sandía;👋 mano saludando;〰 guion ondulado
      🌒 luna creciente;🌔 luna gibosa creciente;🙀 gato asustado;😩 cara agotada
      💒 iglesia celebrando boda;🐋 ballena;🛞 rueda;☸ rueda del dharma;♿ símbolo de silla de ruedas
      🦯 bastón;⚪ círculo blanco;❕ exclamación blanca;🏳 bandera blanca;💮 flor blanca;🦳 pelo blanco
      🤍 corazón blanco;⬜ cuadrado blanco grande;◽ cuadrado blanco mediano-pequeño
      ◻ cuadrado blanco mediano;❔ interrogación blanca;▫ cuadrado blanco pequeño
      🔳 botón cuadrado con borde blanco;🥀 flor marchita;🎐 campanilla de viento;🌬 cara de viento
      🪟 ventana;🍷 copa de vino;🪽 ala;😉 cara guiñando el ojo;😜 cara sacando la lengua y guiñando un ojo
      🛜 wifi;🐺 lobo;👩 mujer;👫 mujer y hombre de la mano;💃 mujer bailando;🧕 mujer con hiyab
      👢 bota de mujer;👚 ropa de mujer;👒 sombrero de mujer;👡 sandalia de mujer;👭 mujeres de la mano
      🚺 señal de aseo para mujeres;🪵 madera;🥴 cara de grogui;🗺 mapa mundial;🪱 gusano;😟 cara preocupada
      🎁 regalo;🔧 llave inglesa;✍ mano escribiendo;🩻 radiografía;🧶 ovillo;🥱 cara de bostezo
      🟡 círculo amarillo;💛 corazón amarillo;🟨 cuadrado amarillo;💴 billete de yen;☯ yin yang;🪀 yoyó
      🤪 cara de loco;🦓 cebra;🤐 cara con la boca cerrada con cremallera;🧟 zombi;🇦🇽 bandera islas aland
      """)
}
