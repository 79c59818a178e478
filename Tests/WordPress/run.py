#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real WordPress with the plugin: a post is published, heard in Chromium, corrected and deleted.

Everything is in a scratch folder: a database of its own behind a socket, WordPress under PHP's own server,
`listen serve`. Prints how long each step took, from the editor's request to what a reader has.

usage: run.py LISTEN
"""
import base64, contextlib, json, os, pathlib, secrets, shutil, signal, socket, subprocess, sys, tempfile, time
import urllib.error, urllib.request

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent / "browser"))
from browser import chromium

listen = os.path.abspath(sys.argv[1])
root = here.parents[1]
TEXT = ("<p>The ferry to the outer islands left on time for the first time in a week, and the harbour master said that "
        "nobody had complained.</p>\n<p>{}</p>\n<p>A second boat follows in spring, as soon as the pier has been made "
        "longer. Until then, islanders who miss the morning crossing wait for the evening one.</p>")
FIRST, SECOND = "Tickets cost four pounds each way.", "Tickets cost five pounds each way."
rows = []


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def until(what, is_so, seconds=120):
    """Waits for `is_so()` and gives its value."""
    end = time.monotonic() + seconds
    while True:
        value = is_so()
        if value:
            return value
        if time.monotonic() > end:
            raise SystemExit(f"waited {seconds} s in vain: {what}")
        time.sleep(0.05)


def get(address):
    """The body; none where the answer is no 200."""
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            return answer.read()
    except (urllib.error.URLError, OSError):
        return None


@contextlib.contextmanager
def running(arguments, **options):
    process = subprocess.Popen(arguments, start_new_session=True, **options)
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def database(scratch):
    """A new database server, and the path of its socket."""
    data, path = scratch / "database", scratch / "mysql.sock"
    as_root = ["--user=root"] if os.getuid() == 0 else []
    subprocess.run(["mariadb-install-db", "--no-defaults", f"--datadir={data}", "--auth-root-authentication-method=normal",
                    "--skip-test-db", "--force", *as_root], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return path, ["mariadbd", "--no-defaults", f"--datadir={data}", f"--socket={path}", "--skip-networking",
                  f"--pid-file={scratch}/mysql.pid", "--innodb-buffer-pool-size=32M", *as_root]


def wordpress(scratch, path, address):
    """A copy of Debian's WordPress with the plugin."""
    folder = scratch / "wordpress"
    shutil.copytree("/usr/share/wordpress", folder, symlinks=False, ignore_dangling_symlinks=True)
    plugins = folder / "wp-content" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    shutil.copy(root / "integrations/wordpress/listen.php", plugins)
    keys = "\n".join(f"define('{name}', '{secrets.token_hex(16)}');" for name in (
        "AUTH_KEY", "SECURE_AUTH_KEY", "LOGGED_IN_KEY", "NONCE_KEY", "AUTH_SALT", "SECURE_AUTH_SALT", "LOGGED_IN_SALT",
        "NONCE_SALT"))
    config = folder / "wp-config.php"
    config.unlink(missing_ok=True)
    config.write_text(f"""<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{path}'); define('DB_CHARSET', 'utf8mb4');
define('WP_ENVIRONMENT_TYPE', 'local'); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1'); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HOME', '{address}'); define('WP_SITEURL', '{address}');
{keys}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
""")
    return folder


def main():
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as stack:
        scratch = pathlib.Path(name)
        started = time.monotonic()
        path, command = database(scratch)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        stack.enter_context(running(command, **quiet))
        sql = ["mariadb", "--no-defaults", f"--socket={path}", "-u", "root", "-e"]
        until("the database", lambda: subprocess.run(sql + ["select 1"], **quiet).returncode == 0)
        subprocess.run(sql + ["create database wordpress"], check=True)

        site, inbox, keys = scratch / "site", scratch / "inbox", scratch / "keys"
        site.mkdir()
        inbox.mkdir()
        secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
        keys.touch(0o600)
        keys.write_text(f"wordpress {secret}\n")
        (site / "listen.json").write_text('{"title": "Harbour News", "language": "en"}')
        port, page_port = free_port(), free_port()
        server, address = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{page_port}"
        log = stack.enter_context(open(scratch / "listen.log", "wb"))
        stack.enter_context(running(
            [listen, "serve", str(site), "--port", str(port), "--articles", str(inbox), "--hook-keys", str(keys),
             "--store", str(scratch / "store")], stdout=log, stderr=log))
        until("listen serve", lambda: get(server + "/healthz"))

        folder = wordpress(scratch, path, address)
        done = subprocess.run(["php", str(here / "setup.php"), address, server, secret], text=True,
                              capture_output=True, env=os.environ | {"WORDPRESS": str(folder)})
        if done.returncode:
            raise SystemExit(done.stdout + done.stderr)
        password = done.stdout.strip().splitlines()[-1]
        php = stack.enter_context(open(scratch / "php.log", "wb"))
        stack.enter_context(running(["php", "-S", f"127.0.0.1:{page_port}", "-t", str(folder)], stdout=php, stderr=php,
                                    env=os.environ | {"PHP_CLI_SERVER_WORKERS": "4"}))
        until("WordPress", lambda: get(address + "/"))
        version = subprocess.run(["php", "-r", f"include '{folder}/wp-includes/version.php'; echo $wp_version;"],
                                 text=True, capture_output=True).stdout
        rows.append((f"WordPress {version} set up", time.monotonic() - started))

        def rest(method, route, **fields):
            query, _, arguments = route.partition("?")
            request = urllib.request.Request(
                f"{address}/index.php?rest_route=/wp/v2{query}" + (f"&{arguments}" if arguments else ""), method=method,
                data=json.dumps(fields).encode() if fields else None,
                headers={"Content-Type": "application/json",
                         "Authorization": "Basic " + base64.b64encode(f"editor:{password}".encode()).decode()})
            with urllib.request.urlopen(request, timeout=120) as answer:
                return json.load(answer)

        def articles():
            return sorted(p.name for p in (site / "articles").glob("[!.]*")) if (site / "articles").exists() else []

        def shown(post):
            """The manifest's address on the post's page."""
            page = get(f"{address}/?p={post}") or b""
            text = page.decode()
            at = text.find('<listen-player src="')
            return text[at + 20:].split('"')[0].replace("&#038;", "&") if at >= 0 else None

        def hear(post, row, since):
            """Opens the post's page and plays: the title of what is heard."""
            driver.get(f"{address}/?p={post}")
            # A reader presses the button.
            until("the player", lambda: driver.execute_script(
                "window.heard = document.querySelector('listen-player'); return heard && heard.play && true;"))
            driver.execute_script("heard.play();")
            until("sound in the page", lambda: driver.execute_script(
                "return heard.segments && heard.segments.length && !heard.paused && heard.currentTime > 0.2;"))
            rows.append((row, time.monotonic() - since))
            return driver.execute_script("return heard.segments.map((one) => one.name).join(' ');")

        driver = chromium()
        stack.callback(driver.quit)
        driver.get(address + "/")

        draft = rest("POST", "/posts", title="The ferry is on time", content=TEXT.format(FIRST), status="draft")["id"]
        time.sleep(1)
        assert not articles() and not list(inbox.glob("wp-*")), "a draft is nobody's business"

        since = time.monotonic()
        rest("POST", f"/posts/{draft}", status="publish")
        rows.append(("Publish, until WordPress answers", time.monotonic() - since))
        manifest = until("the player in the post", lambda: shown(draft))
        until("the first sound", lambda: get(manifest.replace("manifest.json", "audio/000-title.wav")))
        rows.append(("Publish, until the first sound can be had", time.monotonic() - since))
        text = hear(draft, "Publish, until it is heard in Chromium", since)
        assert "ferry" in text.lower(), text
        manifest_text = until("the whole article", lambda: get(manifest)).decode()
        assert FIRST in manifest_text
        assert subprocess.run([listen, "verify", "-q", str(site / "articles")]).returncode == 0

        since = time.monotonic()
        rest("POST", f"/posts/{draft}", title="The ferry is on time again", content=TEXT.format(SECOND))
        corrected = until("the corrected article", lambda: (
            (address_now := shown(draft)) and address_now != manifest and SECOND in (get(address_now) or b"").decode()
            and address_now))
        rows.append(("Correction, until it can be had", time.monotonic() - since))
        until("the old folder to be gone", lambda: len(articles()) == 1)
        assert "again" in hear(draft, "Correction, until it is heard", since).lower()
        assert FIRST not in get(corrected).decode()

        since = time.monotonic()
        rest("DELETE", f"/posts/{draft}")
        until("the article to be gone", lambda: not articles() and get(corrected) is None)
        rows.append(("Deletion, until it is gone", time.monotonic() - since))
        until("the feed without it", lambda: b"ferry" not in (get(server + "/feed.xml") or b""))
        assert not list(inbox.glob("wp-*"))

        # What a password protects is for its readers alone.
        private = rest("POST", "/posts", title="For members", content=TEXT.format(FIRST), status="publish",
                       password="open")["id"]
        time.sleep(1)
        assert not articles() and shown(private) is None, "what a password protects is not spoken"

    width = max(len(row[0]) for row in rows)
    for what, seconds in rows:
        print(f"{what:{width}}  {seconds:6.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
