# SPDX-License-Identifier: GPL-3.0-or-later
"""Firefox by WebDriver BiDi, which it speaks itself: Debian has no geckodriver. As much of Selenium's driver as the
tests use."""
import base64, json, os, pathlib, shutil, socket, subprocess, tempfile, time

import websocket

from testing import Skipped

BINARY = "firefox-esr"
PREFERENCES = {
    "media.autoplay.default": 0, "media.volume_scale": "1.0", "media.cubeb.sandbox": False,
    "browser.shell.checkDefaultBrowser": False, "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.auto": False, "app.normandy.enabled": False, "browser.aboutwelcome.enabled": False,
    "general.smoothScroll": True, "focusmanager.testmode": True, "toolkit.cosmeticAnimations.enabled": False,
}
# Selenium's codes for keys that are no letters (WebDriver, 17.4.2).
KEYS = {"ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014", "ArrowDown": "\ue015", "Home": "\ue011",
        "End": "\ue010", "Tab": "\ue004", "PageDown": "\ue00f", "Escape": "\ue00c", "Shift": "\ue008", "Enter": "\ue007"}


class Firefox:
    """A window without a screen."""
    name = "Firefox"

    def __init__(self, width=1280, height=900, environment=None):
        self._folder = tempfile.mkdtemp(prefix="listen-firefox-")
        profile = pathlib.Path(self._folder)
        (profile / "user.js").write_text("".join(
            f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in PREFERENCES.items()))
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self._process = subprocess.Popen(
            [BINARY, "--headless", "--no-remote", "--profile", self._folder, "--remote-debugging-port", str(port)],
            env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._number = 0
        self._said = []
        self._socket = self._connected(port)
        self._ask("session.new", {"capabilities": {"alwaysMatch": {"unhandledPromptBehavior": {"default": "dismiss"}}}})
        self._ask("session.subscribe", {"events": ["log.entryAdded"]})
        self._context = self._ask("browsingContext.getTree", {})["contexts"][0]["context"]
        self._ask("browsingContext.activate", {"context": self._context})
        self.screen(width, height)

    def _connected(self, port):
        end = time.monotonic() + 60
        while True:
            try:
                return websocket.create_connection(
                    f"ws://127.0.0.1:{port}/session", timeout=120, suppress_origin=True)
            except (OSError, websocket.WebSocketException):
                if time.monotonic() > end:
                    raise
                time.sleep(0.2)

    def _ask(self, method, parameters):
        self._number += 1
        self._socket.send(json.dumps({"id": self._number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self._socket.recv())
            if answer.get("type") == "event":
                self._said.append(answer["params"])
            elif answer.get("id") == self._number:
                if answer["type"] == "error":
                    raise RuntimeError(f"{method}: {answer['error']}: {answer['message']}")
                return answer["result"]

    def get(self, address):
        # With a fragment it waits for more than half a minute for a page that is complete.
        wait = "interactive" if "#" in address else "complete"
        self._ask("browsingContext.navigate", {"context": self._context, "url": address, "wait": wait})

    def _call(self, body, arguments):
        """What a function gives for arguments: both are JSON on the way, so that both are plain values."""
        code = f"""async (text) => {{
          const value = await (async function () {{ {body} }}).apply(null, JSON.parse(text));
          return JSON.stringify(value ?? null, (_, one) => one instanceof Node ? String(one) : one);
        }}"""
        answer = self._ask("script.callFunction", {
            "functionDeclaration": code, "awaitPromise": True, "target": {"context": self._context},
            "arguments": [{"type": "string", "value": json.dumps(arguments)}], "userActivation": False})
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    def execute_script(self, script, *arguments):
        # What is a promise there is not waited for.
        return self._call("const it = (function () { " + script + "\n}).apply(null, arguments);"
                          "return it instanceof Promise ? null : it;", arguments)

    def execute_async_script(self, script, *arguments):
        return self._call("return new Promise((done) => (function () { " + script
                          + "\n}).apply(null, [...arguments, done]));", arguments)

    def execute_cdp_cmd(self, name, parameters):
        if name == "Page.addScriptToEvaluateOnNewDocument":
            return {"identifier": self._ask("script.addPreloadScript", {
                "functionDeclaration": "() => {" + parameters["source"] + "}"})["script"]}
        if name == "Page.removeScriptToEvaluateOnNewDocument":
            return self._ask("script.removePreloadScript", {"script": parameters["identifier"]})
        raise Skipped(f"{self.name}'s driver has no {name}")

    def screen(self, width, height, **other):
        self._ask("browsingContext.setViewport", {
            "context": self._context, "viewport": {"width": width, "height": height}})

    def press(self, key, code, shift):
        self._ask("browsingContext.activate", {"context": self._context})
        value = KEYS.get(key, key)
        keys = [{"type": kind, "value": value} for kind in ("keyDown", "keyUp")]
        if shift and value == key:
            keys = [{"type": "keyDown", "value": KEYS["Shift"]}, *keys, {"type": "keyUp", "value": KEYS["Shift"]}]
        self._ask("input.performActions", {"context": self._context, "actions": [
            {"type": "key", "id": "keys", "actions": keys}]})

    def click(self, x, y):
        self._ask("input.performActions", {"context": self._context, "actions": [
            {"type": "pointer", "id": "mouse", "actions": [
                {"type": "pointerMove", "x": int(x), "y": int(y)}, {"type": "pointerDown", "button": 0},
                {"type": "pointerUp", "button": 0}]}]})

    def wheel(self, x, y, by):
        self._ask("input.performActions", {"context": self._context, "actions": [
            {"type": "wheel", "id": "wheel", "actions": [
                {"type": "scroll", "x": x, "y": y, "deltaX": 0, "deltaY": by}]}]})

    def get_screenshot_as_png(self):
        return base64.b64decode(self._ask("browsingContext.captureScreenshot", {"context": self._context})["data"])

    def get_log(self, _):
        """Errors and warnings of the console since the last time, in Chromium's words for their levels."""
        self._call("", [])
        said, self._said = self._said, []
        return [{"message": entry.get("text") or "", "level": "SEVERE" if entry["level"] == "error" else "WARNING"}
                for entry in said if entry.get("level") in ("error", "warn")]

    def quit(self):
        self._socket.close()
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)
