# SPDX-License-Identifier: GPL-3.0-or-later
"""Browsers without a window, and hosts that give them pages: what the browser tests and the screenshots share."""
import contextlib, functools, http.server, os, threading

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service


def chromium(width=1280, height=900, dark=False, arguments=(), environment=None):
    """A browser; sound goes nowhere, at its own pace."""
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for argument in (
            "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            "--autoplay-policy=no-user-gesture-required", "--force-color-profile=srgb",
            f"--window-size={width},{height}", *arguments):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(
        "/usr/bin/chromedriver", env={**os.environ, **(environment or {})}))
    driver.set_script_timeout(60)
    screen(driver, width, height)
    scheme(driver, dark)
    return driver


def browser(name, environment):
    """A browser by its name, `chromium`, `firefox` or `webkit`, with these variables."""
    if name == "firefox":
        from firefox import Firefox
        return Firefox(environment=environment)
    if name == "webkit":
        from webkit import WebKit
        return WebKit(environment=environment)
    return chromium(environment=environment)


def screen(driver, width, height, scale=1, mobile=False):
    if hasattr(driver, "screen"):
        return driver.screen(width, height)
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile})


def scheme(driver, dark=False, **features):
    """Emulates media features: the colour scheme, and others by name (`_` for `-`)."""
    if hasattr(driver, "screen") and not dark and not features:
        # As it is at first.
        return
    values = {"prefers-color-scheme": "dark" if dark else "light"}
    values.update({name.replace("_", "-"): value for name, value in features.items()})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "features": [{"name": name, "value": value} for name, value in values.items()]})


class Host(http.server.ThreadingHTTPServer):
    """Many files at once."""
    request_queue_size = 128
    daemon_threads = True

    def handle_error(self, *arguments):
        pass


class Silent(http.server.SimpleHTTPRequestHandler):
    """Python's own host, which knows no ranges; `policy` is sent with every file."""
    policy = None

    def log_message(self, *arguments):
        pass

    def end_headers(self):
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()


@contextlib.contextmanager
def serving(folder, policy=None):
    """The address of a host of `folder`."""
    handler = type("Handler", (Silent,), {"policy": policy})
    server = Host(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
