#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A name server that changes its mind, and what `listen fetch` does about it.

In a network of its own, which takes root, a name has by turns a public address and a private one. Nothing may reach the
private one, whichever answer a request meets. Prints a table, and ends with 1 where anything is otherwise.

usage: rebinding.py LISTEN
"""
import json, os, pathlib, shutil, socket, subprocess, sys, tempfile, threading

PUBLIC, PRIVATE, NAMES, NAME = "9.9.9.10", "10.20.30.40", "127.0.0.53", "rebind.test"
BODY = "<p>The ferry to the outer islands left on time, and nobody at the harbour had anything to complain about.</p>" * 4


def inside():
    """Whether this process has a network of its own already."""
    return os.environ.get("LISTEN_REBINDING") == "1"


def names(answers):
    """A name server on port 53 that gives each question about an address the next of `answers`."""
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind((NAMES, 53))
    given = []

    def serve():
        while True:
            question, client = server.recvfrom(512)
            end = question.index(b"\0", 12) + 1
            kind = int.from_bytes(question[end:end + 2], "big")
            head = question[:2] + b"\x81\x80" + question[4:6]
            address = answers(len(given)) if kind == 1 else None
            if address:
                given.append(address)
                record = b"\xc0\x0c\0\x01\0\x01\0\0\0\0\0\x04" + socket.inet_aton(address)
                server.sendto(head + b"\0\x01\0\0\0\0" + question[12:end + 4] + record, client)
            else:
                server.sendto(head + b"\0\0\0\0\0\0" + question[12:end + 4], client)

    threading.Thread(target=serve, daemon=True).start()
    return given


def pages():
    """A server on every address; the addresses that requests came to."""
    server = socket.create_server(("0.0.0.0", 80))
    reached = []

    def answer(client):
        with client:
            head = client.recv(65536).decode()
            reached.append(client.getsockname()[0])
            path = head.split(" ")[1] if " " in head else "/"
            text = "" if path == "/robots.txt" else (
                f'<!doctype html><html lang="en"><head><title>{path}</title></head><body><article><h1>The ferry {path}</h1>'
                f"{BODY}</article></body></html>")
            client.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
                           + f"Content-Length: {len(text)}\r\n\r\n{text}".encode())

    def serve():
        while True:
            client, _ = server.accept()
            threading.Thread(target=answer, args=(client,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    return reached


def main():
    listen = os.path.abspath(sys.argv[1])
    if not inside():
        if os.getuid() != 0 or not shutil.which("unshare") or not shutil.which("ip"):
            print("rebinding: not tried, since it takes root, unshare and ip")
            return 0
        return subprocess.run(["unshare", "--net", "--mount", sys.executable, *sys.argv],
                              env=os.environ | {"LISTEN_REBINDING": "1"}).returncode
    for command in ("ip link set lo up", f"ip addr add {PUBLIC}/32 dev lo", f"ip addr add {PRIVATE}/32 dev lo"):
        subprocess.run(command.split(), check=True)
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch)
        for file, text in (("resolv.conf", f"nameserver {NAMES}\n"), ("nsswitch.conf", "hosts: dns\n")):
            (root / file).write_text(text)
            target = os.path.realpath("/etc/" + file)
            subprocess.run(["mount", "--bind", str(root / file), target], check=True)
        turn = {"answers": lambda index: PUBLIC}
        given = names(lambda index: turn["answers"](index))
        reached = pages()
        rows, faults = [], 0

        def fetch(what, answers, is_as_meant):
            nonlocal faults
            given.clear()
            reached.clear()
            turn["answers"] = answers
            events = []
            for index in range(6):
                done = subprocess.run(
                    [listen, "fetch", f"http://{NAME}/news/{index}", "-o", str(root / what.replace(" ", "-") / str(index)),
                     "--pause", "0", "--json"], text=True, capture_output=True, timeout=120)
                events += [json.loads(line) for line in done.stdout.splitlines()]
            found = sorted({event["event"] for event in events})
            reasons = {event.get("reason", "") for event in events if event["event"] != "saved"}
            is_right = is_as_meant(found, reasons) and PRIVATE not in reached
            faults += not is_right
            rows.append((what, "ok" if is_right else "WRONG",
                         f"{', '.join(found)}; answers {len(given)}, requests {len(reached)}, private {reached.count(PRIVATE)}"))

        fetch("a public address", lambda index: PUBLIC, lambda found, reasons: found == ["saved"])
        fetch("a private one", lambda index: PRIVATE,
              lambda found, reasons: "saved" not in found and all("private" in reason for reason in reasons))
        fetch("by turns, the public one first", lambda index: (PUBLIC, PRIVATE)[index % 2],
              lambda found, reasons: found == ["failed", "saved"])
        fetch("by turns, the private one first", lambda index: (PRIVATE, PUBLIC)[index % 2],
              lambda found, reasons: found == ["failed", "saved"])
        fetch("public for robots.txt alone", lambda index: PUBLIC if index == 0 else PRIVATE,
              lambda found, reasons: found == ["failed", "saved"])
        width = max(len(row[0]) for row in rows)
        for what, verdict, found in rows:
            print(f"{what:{width}}  {verdict:5}  {found}")
        print(f"{len(rows)} rows, {faults} wrong")
        return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
