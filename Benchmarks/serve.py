# SPDX-License-Identifier: GPL-3.0-or-later
"""`listen serve` against nginx on the same files, by wrk on loopback; for bench.py."""
import os, re, resource, shutil, socket, subprocess, sys, time

SECONDS = 4
CONNECTIONS = 100
RANGE = 64 << 10

NGINX = """
daemon off; worker_processes auto; pid {scratch}/nginx.pid; error_log {scratch}/nginx.err;
worker_rlimit_nofile 8192;
events {{ worker_connections 4096; }}
http {{
  types {{ application/rss+xml xml; audio/mpeg mp3; audio/wav wav; text/html html; }}
  sendfile on; access_log {log}; keepalive_timeout 75; keepalive_requests 100000000;
  client_body_temp_path {scratch}/t1; proxy_temp_path {scratch}/t2; fastcgi_temp_path {scratch}/t3;
  uwsgi_temp_path {scratch}/t4; scgi_temp_path {scratch}/t5;
  server {{ listen 127.0.0.1:{port}; root {site}; }}
}}
"""

RANGES = """
math.randomseed(tonumber(os.getenv("SEED") or "1"))
local most = {most}
request = function()
  local first = math.random(0, most)
  return wrk.format("GET", nil, {{ ["Range"] = "bytes=" .. first .. "-" .. (first + {last}) }})
end
"""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.02)
    sys.exit(f"nothing answers at port {port}")


def wrk(url, script=None, seed=1):
    """Requests and bytes a second; an answer that is no success ends the measurement."""
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s"] + (["-s", script] if script else []) + [url]
    out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env={**os.environ, "SEED": str(seed)}).stdout
    if "Non-2xx" in out or "Socket errors" in out:
        sys.exit(out)
    scale = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
    requests = float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1])
    amount, unit = re.search(r"Transfer/sec:\s+([\d.]+)([KMG]?)B", out).groups()
    return requests, float(amount) * scale[unit]


def make_site(site, feed=None):
    os.makedirs(site)
    item = ("<item><title>Number {n}</title><guid isPermaLink=\"false\">urn:{n}</guid>"
            "<description>" + "Words of an article that is heard. " * 20 + "</description>"
            "<enclosure url=\"http://localhost/{n}.mp3\" length=\"1000\" type=\"audio/mpeg\"/></item>\n")
    with open(os.path.join(site, "feed.xml"), "w", encoding="utf8") as f:
        f.write("<rss><channel>" + "".join(item.format(n=n) for n in range(50)) + "</channel></rss>\n")
    if feed:
        shutil.copy(feed, os.path.join(site, "feed.xml"))
    with open(os.path.join(site, "article.mp3"), "wb") as f:
        f.write(os.urandom(32 << 20))


def memory(pid):
    """Resident bytes."""
    with open(f"/proc/{pid}/status") as f:
        return 1024 * int(re.search(r"VmRSS:\s+(\d+)", f.read())[1])


def idle(port, pid, count=1000):
    """Resident memory with `count` connections that said nothing but one request each."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4096)), hard))
    sockets = []
    for _ in range(count):
        s = socket.create_connection(("127.0.0.1", port), timeout=5)
        s.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        sockets.append(s)
    for s in sockets:
        if not s.recv(4096).startswith(b"HTTP/1.1 200"):
            sys.exit("an idle connection was refused")
    result = memory(pid)
    for s in sockets:
        s.close()
    return result


def measure(bench, feed=None):
    for program in ("wrk", "nginx"):
        if not shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin"):
            return print(f"serve: {program} is not installed")
    site, scratch = bench.path("site"), bench.path("nginx")
    make_site(site, feed)
    os.makedirs(scratch)
    ports = {"nginx": free_port(), "listen": free_port()}
    with open(os.path.join(scratch, "nginx.conf"), "w") as f:
        f.write(NGINX.format(scratch=scratch, site=site, port=ports["nginx"], log="off"))
    with open(os.path.join(scratch, "ranges.lua"), "w") as f:
        f.write(RANGES.format(most=(32 << 20) - RANGE, last=RANGE - 1))
    # The workers of a server that root starts would not see a folder of root's own.
    for folder, _, _ in os.walk(bench.scratch):
        os.chmod(folder, 0o755)
    servers = {
        "nginx": subprocess.Popen([shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin"), "-p", scratch, "-c", os.path.join(scratch, "nginx.conf")], stderr=subprocess.DEVNULL),
        "listen": subprocess.Popen([bench.listen, "serve", site, "--port", str(ports["listen"]), "--quiet"]),
    }
    try:
        for port in ports.values():
            wait(port)
        feeds, ranges, memories = [], [], []
        for n in range(bench.runs):
            requests, bytes_ = {}, {}
            # Who goes first changes from run to run.
            for name in (list(ports) if n % 2 else list(reversed(ports))):
                base = f"http://127.0.0.1:{ports[name]}"
                requests[name] = wrk(base + "/feed.xml")[0]
                bytes_[name] = wrk(base + "/article.mp3", os.path.join(scratch, "ranges.lua"), seed=n)[1]
            print(f"  feed: listen {requests['listen']:,.0f}, nginx {requests['nginx']:,.0f} requests/s; "
                  f"ranges: listen {bytes_['listen'] / 1e6:,.0f}, nginx {bytes_['nginx'] / 1e6:,.0f} MB/s", flush=True)
            feeds.append(requests["listen"] / requests["nginx"])
            ranges.append(bytes_["listen"] / bytes_["nginx"])
        memories.append(idle(ports["listen"], servers["listen"].pid) / 1e6)
        bench.row("serving the feed, 100 connections: nginx's requests/s", feeds, 1, True)
        bench.row("ranges of 64 KiB, 100 connections: nginx's MB/s", ranges, 1, True)
        bench.row("1,000 idle connections: MB resident", memories, 60, False)
    finally:
        for server in servers.values():
            server.terminate()
        for server in servers.values():
            server.wait()
