# SPDX-License-Identifier: GPL-3.0-or-later
"""A page under test, and a runner that prints a line a test."""
import sys, time, traceback

from pixels import Picture

TESTS = []


def test(function):
    """Marks a test; its docstring is what it shows."""
    TESTS.append(function)
    return function


def in_both(function):
    """The test for the English sample, and again for the Arabic one: `it.path` is its folder."""
    for language, name in (("english", "English"), ("arabic", "Arabic")):
        def one(it, language=language):
            it.path = getattr(it, language)
            it.language = language
            return function(it)
        one.__name__ = f"{function.__name__}_{language}"
        one.__doc__ = f"{name}: {function.__doc__}"
        TESTS.append(one)
    return function


class Skipped(Exception):
    """Why a test cannot be run here."""


class Page:
    """The browser with a page in it, and the words of the tests."""

    def __init__(self, driver):
        self.driver = driver

    def open(self, address, keep=False):
        if not keep:
            # A page that is left writes its position, maybe after the next one has begun.
            self.js("for (const one of document.querySelectorAll('listen-player')) one.remove();")
        self.driver.get(address)
        if not keep:
            self.js("try { localStorage.clear(); } catch {}")
            self.driver.get(address)
        self.until("!document.querySelector('listen-player') || "
                   "(player.dataset.state && player.segments.length)", "the player is there")
        self.js(RECORDER)

    def js(self, script, *arguments):
        """Runs statements; `player`, `ui(part)` and `listened` are there."""
        return self.driver.execute_script(PRELUDE + script, *arguments)

    def value(self, expression, *arguments):
        return self.js(f"return ({expression});", *arguments)

    def later(self, script):
        """Runs statements that hand their value to `done`."""
        return self.driver.execute_async_script(
            PRELUDE + "const done = arguments[arguments.length - 1];" + script)

    def until(self, expression, what=None, seconds=20):
        """Waits for an expression to be true, and gives it."""
        end = time.monotonic() + seconds
        while True:
            value = self.value(expression)
            if value:
                return value
            if time.monotonic() > end:
                raise AssertionError(f"waited {seconds} s in vain for: {what or expression}")
            time.sleep(0.03)

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def press(self, key, code=None, shift=False):
        """A key of the keyboard, wherever focus is."""
        if hasattr(self.driver, "press"):
            if code and code != key and not key.isascii():
                raise Skipped(f"{self.driver.name}'s driver has no keyboards of other scripts")
            return self.driver.press(key, code, shift)
        text = key if len(key) == 1 else ""
        for kind in ("keyDown", "keyUp"):
            self.command("Input.dispatchKeyEvent", type=kind, key=key, code=code or key,
                         text=text if kind == "keyDown" else "", modifiers=8 if shift else 0,
                         windowsVirtualKeyCode=VIRTUAL.get(key, ord(key[0].upper())))

    def press_button(self):
        """Space on the button that has focus."""
        if getattr(self.driver, "name", "") == "Firefox":
            # Without a screen its window has no focus, and keys press no buttons there.
            return self.js("player.shadowRoot.activeElement.click();")
        self.press(" ")

    def click(self, expression):
        """A click with the mouse in the middle of an element, once it is at rest and in view."""
        place = self.later(AT_REST.replace("FOUND", expression))
        if not place:
            raise AssertionError(f"{expression} does not come to rest where it can be clicked")
        self.click_at(*place)

    def click_at(self, x, y):
        """A click with the mouse at a place of the window."""
        if hasattr(self.driver, "click"):
            return self.driver.click(x, y)
        for kind in ("mousePressed", "mouseReleased"):
            self.command("Input.dispatchMouseEvent", type=kind, x=x, y=y,
                         button="left", clickCount=1)

    def wheel(self, x, y, by):
        if hasattr(self.driver, "wheel"):
            return self.driver.wheel(x, y, by)
        self.command("Input.dispatchMouseEvent", type="mouseWheel", x=x, y=y, deltaX=0, deltaY=by)

    def picture(self):
        """What is to be seen."""
        return Picture(self.driver.get_screenshot_as_png())

    def rest(self):
        """Waits until nothing scrolls or is animated."""
        if not self.later(AT_REST.replace("FOUND", "null")):
            raise AssertionError("the page does not come to rest")

    def errors(self):
        """What the console has to say since the last time."""
        return [entry["message"] for entry in self.driver.get_log("browser")
                if entry["level"] in ("SEVERE", "WARNING")]


VIRTUAL = {"ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40, " ": 32, "End": 35,
           "Home": 36, "Tab": 9, "PageDown": 34, "[": 219, "]": 221, "<": 188, ">": 190}

PRELUDE = """
const player = document.querySelector('listen-player');
const ui = (name, of = player) => of.shadowRoot.querySelector('.' + name);
const sounds = [...(player?.shadowRoot?.querySelectorAll('audio') ?? [])];
const heard = sounds.find((sound) => !sound.paused);
const lit = (name) => [...(CSS.highlights?.get(name) ?? [])].map(String).join('');
const listened = window.listened;
"""

# Time is counted in frames, which a busy machine has fewer of. What is out of sight, or behind something, is
# scrolled to.
AT_REST = """
let before = null;
let still = 0;
let frames = 0;
const look = () => {
  const element = FOUND;
  const box = element?.getClientRects()[0];
  const x = box && box.x + Math.min(box.width / 2, 40);
  const y = box && box.y + box.height / 2;
  const now = [scrollX, scrollY, x, y].join();
  const isMoving = document.getAnimations().some((one) => one.playState === 'running');
  still = now === before && !isMoving ? still + 1 : 0;
  before = now;
  frames += 1;
  if (still >= 12) {
    let top = element && document.elementFromPoint(x, y);
    if (top?.shadowRoot) top = top.shadowRoot.elementFromPoint(x, y);
    if (!element || element.contains(top)) return done([x, y]);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    still = 0;
  }
  if (frames > 900) return done(null);
  requestAnimationFrame(look);
};
look();
"""

# `lit` is the word that is lit when its time has come.
RECORDER = """
window.listened = [];
for (const player of document.querySelectorAll('listen-player')) {
  for (const type of ['play', 'pause', 'segmentchange', 'wordchange', 'ended', 'error']) {
    player.addEventListener(type, (event) => window.listened.push({
      type, detail: { ...event.detail, element: undefined }, time: player.currentTime,
      lit: [...(CSS.highlights?.get('listen-word') ?? document.querySelectorAll('.listen-word'))]
        .map((word) => word.textContent ?? String(word)).join('') }));
  }
}
"""


def equal(found, expected, what=""):
    if found != expected:
        raise AssertionError(f"{what} is {found!r}, {expected!r} is right")


def near(found, expected, slack, what=""):
    if abs(found - expected) > slack:
        raise AssertionError(f"{what} is {found!r}, {expected!r} ± {slack} is right")


class Tally:
    """What came of the tests in one browser; of those that failed or were skipped the name and why."""

    def __init__(self, browser):
        self.browser, self.passed, self.failed, self.skipped = browser, 0, [], []

    def __str__(self):
        return (f"{self.browser:<10} {self.passed:>4} passed {len(self.failed):>4} failed "
                f"{len(self.skipped):>4} skipped")


def report(tallies):
    """Prints a row a browser, then what failed or was skipped in each and why."""
    for tally in tallies:
        print(tally)
    for tally in tallies:
        for word, those in (("failed", tally.failed), ("skipped", tally.skipped)):
            reasons = {}
            for name, reason in those:
                reasons.setdefault(reason, []).append(name)
            for reason, names in reasons.items():
                print(f"{word} in {tally.browser}: {', '.join(names)}: {reason}")


def run(context, wanted):
    """Runs the tests whose names hold one of `wanted`, or all; gives their tally."""
    tally = Tally(context.browser)
    for function in TESTS:
        if wanted and not any(part in function.__name__ for part in wanted):
            continue
        start = time.monotonic()
        try:
            context.page.errors()
            note = function(context)
            errors = context.page.errors()
            if errors and not getattr(function, "complains", False):
                raise AssertionError("the console says: " + "; ".join(errors))
        except Skipped as reason:
            tally.skipped.append((function.__name__, str(reason)))
            context.page.driver.get("about:blank")
            context.page.errors()
            print(f"skip  {function.__doc__}: {reason}", flush=True)
        except Exception as error:
            tally.failed.append((function.__name__, str(error)[:200]))
            print(f"FAIL  {function.__doc__}: {error}", flush=True)
            if not isinstance(error, AssertionError):
                traceback.print_exc(file=sys.stdout)
            context.reset()
        else:
            tally.passed += 1
            print(f"ok    {function.__doc__} [{time.monotonic() - start:.1f} s]"
                  + (f": {note}" if note else ""), flush=True)
    return tally


def complains(function):
    """The console may speak in this test: what it looks at is a fault."""
    function.complains = True
    return function
