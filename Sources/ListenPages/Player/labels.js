// What the player says, in the page's language; numbers and units are the browser's own.

const LABELS = {
  en: {
    region: "Listen",
    listen: "Listen to this article",
    listenQueue: "Listen to this edition",
    resume: "Continue listening",
    voice: "Synthetic voice",
    play: "Play",
    pause: "Pause",
    back: "Back 10 seconds",
    forward: "Forward 10 seconds",
    previous: "Previous paragraph",
    next: "Next paragraph",
    previousItem: "Previous article",
    nextItem: "Next article",
    position: "Position",
    place: "{time} of {total}, paragraph {number} of {count}",
    placeItem: "{time} of {total}, article {number} of {count}",
    speed: "Speed",
    follow: "Scroll along with the voice",
    download: "Download as {format}",
    close: "Pause and close this bar",
    loading: "Loading…",
    offline: "There is no connection. Listening goes on as soon as there is one.",
    missing: "The sound of this part is missing.",
    network: "The sound cannot be reached.",
    broken: "The sound of this part cannot be played.",
    manifest: "The list of sounds cannot be read.",
    again: "Trying again…",
    retry: "Try again",
  },
  ar: {
    region: "استماع",
    listen: "استمع إلى هذا المقال",
    listenQueue: "استمع إلى هذا العدد",
    resume: "تابع الاستماع",
    voice: "صوت اصطناعي",
    play: "تشغيل",
    pause: "إيقاف مؤقت",
    back: "رجوع 10 ثوانٍ",
    forward: "تقديم 10 ثوانٍ",
    previous: "الفقرة السابقة",
    next: "الفقرة التالية",
    previousItem: "المقال السابق",
    nextItem: "المقال التالي",
    position: "الموضع",
    place: "{time} من {total}، الفقرة {number} من {count}",
    placeItem: "{time} من {total}، المقال {number} من {count}",
    speed: "السرعة",
    follow: "تمرير الصفحة مع الصوت",
    download: "تنزيل بصيغة {format}",
    close: "إيقاف مؤقت وإغلاق هذا الشريط",
    loading: "جارٍ التحميل…",
    offline: "لا يوجد اتصال. سيستمر الاستماع فور عودته.",
    missing: "صوت هذا الجزء غير موجود.",
    network: "تعذّر الوصول إلى الصوت.",
    broken: "تعذّر تشغيل صوت هذا الجزء.",
    manifest: "تعذّرت قراءة قائمة الأصوات.",
    again: "جارٍ إعادة المحاولة…",
    retry: "أعد المحاولة",
  },
  es: {
    region: "Escuchar",
    listen: "Escuchar este artículo",
    listenQueue: "Escuchar esta edición",
    resume: "Seguir escuchando",
    voice: "Voz sintética",
    play: "Reproducir",
    pause: "Pausar",
    back: "Retroceder 10 segundos",
    forward: "Avanzar 10 segundos",
    previous: "Párrafo anterior",
    next: "Párrafo siguiente",
    previousItem: "Artículo anterior",
    nextItem: "Artículo siguiente",
    position: "Posición",
    place: "{time} de {total}, párrafo {number} de {count}",
    placeItem: "{time} de {total}, artículo {number} de {count}",
    speed: "Velocidad",
    follow: "Desplazar la página con la voz",
    download: "Descargar en {format}",
    close: "Pausar y cerrar esta barra",
    loading: "Cargando…",
    offline: "No hay conexión. La escucha seguirá en cuanto vuelva.",
    missing: "Falta el sonido de esta parte.",
    network: "No se puede acceder al sonido.",
    broken: "No se puede reproducir el sonido de esta parte.",
    manifest: "No se puede leer la lista de sonidos.",
    again: "Nuevo intento…",
    retry: "Reintentar",
  },
};

/** Labels of one language; English where there are none of it. */
class Words {
  constructor(tag) {
    const primary = (tag || "").toLowerCase().split("-")[0];
    this.language = Object.hasOwn(LABELS, primary) ? primary : "en";
    this.direction = this.language === "ar" ? "rtl" : "ltr";
    // Figures as the articles have them: 0 to 9.
    this.locale = this.language + "-u-nu-latn";
  }

  /** The label `key`, its `{names}` filled from `values`. */
  say(key, values = {}) {
    return LABELS[this.language][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  /** A duration as said: "3 minutes 42 seconds". */
  duration(seconds) {
    const whole = Math.round(seconds);
    const parts = [
      [Math.floor(whole / 3600), "hour"],
      [Math.floor(whole / 60) % 60, "minute"],
      [whole % 60, "second"],
    ].filter(([count, unit]) => count || (unit === "second" && !whole));
    return parts.map(([count, unit]) => this.#unit(count, unit, "long")).join(" ");
  }

  /** A duration at a glance: "4 min". */
  minutes(seconds) {
    return this.#unit(Math.max(1, Math.round(seconds / 60)), "minute", "short");
  }

  #unit(count, unit, unitDisplay) {
    return new Intl.NumberFormat(this.locale, { style: "unit", unit, unitDisplay }).format(count);
  }
}

/** A duration as a clock: "3:42", "1:02:03". */
function clock(seconds) {
  const whole = Math.floor(seconds + 0.0005);
  const pair = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  return (hours ? `${hours}:${pair(minutes)}` : String(minutes)) + ":" + pair(whole % 60);
}
