# SPDX-License-Identifier: GPL-3.0-or-later
"""WebKitGTK's small browser by its own driver, on a screen that Xvfb makes."""
import glob, os, pathlib, shutil, subprocess, tempfile

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.actions.action_builder import ActionBuilder
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from firefox import KEYS
from testing import Skipped


class WebKit(webdriver.WebKitGTK):
    """A window on a screen of its own."""
    name = "WebKitGTK"

    def __init__(self, width=1280, height=900, environment=None):
        read, write = os.pipe()
        self._screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], pass_fds=[write],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            display = ":" + number.readline().strip()
        # Its toolbar would keep the window from being as narrow as a phone.
        self._folder = tempfile.mkdtemp(prefix="listen-webkit-")
        style = pathlib.Path(self._folder) / "gtk-3.0/gtk.css"
        style.parent.mkdir()
        style.write_text("* { min-width: 0; padding: 0; margin: 0; border: none; font-size: 1px; }\n"
                         "image { -gtk-icon-transform: scale(0.1); margin: 0 -8px; }\n")
        options = Options()
        options.binary_location = sorted(glob.glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser"))[-1]
        options.add_argument("--automation")
        options.add_argument("--autoplay-policy=allow")
        super().__init__(options=options, service=Service(
            "/usr/bin/WebKitWebDriver", env={
                **os.environ, **(environment or {}), "DISPLAY": display, "XDG_CONFIG_HOME": self._folder,
                "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}))
        self.set_script_timeout(60)
        self.screen(width, height)

    def execute_cdp_cmd(self, name, parameters):
        raise Skipped(f"{self.name}'s driver has no {name}")

    def screen(self, width, height, **other):
        """The page itself is to be that large, not the window."""
        self.set_window_size(width, height)
        for _ in range(3):
            inner = self.execute_script("return [innerWidth, innerHeight];")
            if inner == [width, height]:
                return
            size = self.get_window_size()
            self.set_window_size(size["width"] + width - inner[0], size["height"] + height - inner[1])

    def press(self, key, code, shift):
        chain = ActionChains(self, duration=0)
        if shift and key not in KEYS:
            chain.key_down(KEYS["Shift"]).send_keys(key).key_up(KEYS["Shift"])
        else:
            chain.send_keys(KEYS.get(key, key))
        chain.perform()

    def click(self, x, y):
        actions = ActionBuilder(self, duration=0)
        actions.pointer_action.move_to_location(int(x), int(y)).pointer_down().pointer_up()
        actions.perform()

    def wheel(self, x, y, by):
        raise Skipped(f"{self.name}'s driver has no wheel")

    def get_log(self, _):
        """Its driver does not say what the console says."""
        return []

    def quit(self):
        try:
            super().quit()
        finally:
            self._screen.terminate()
            self._screen.wait()
            shutil.rmtree(self._folder, ignore_errors=True)
