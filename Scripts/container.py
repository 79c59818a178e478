#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adapts a bundle's config.json for one run: container.py CONFIG SECCOMP NEWS SITE ARGUMENT...

The root is read-only, /news is NEWS and read-only, /site is SITE, /tmp is in memory; there is no terminal, no network and
no capability. SECCOMP is a profile in the form of Docker and Podman, translated here into the runtime's: rules that ask
for capabilities that the container lacks, for another architecture or for a kernel are decided.
"""
import json, os, platform, sys

MACHINE = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def applies(rule):
    """Whether `rule` is meant for a container of this architecture without capabilities."""
    includes, excludes = rule.get("includes") or {}, rule.get("excludes") or {}
    if includes.get("caps"):
        return False
    if includes.get("arches") and MACHINE not in includes["arches"]:
        return False
    return MACHINE not in (excludes.get("arches") or [])


def translated(path):
    with open(path, encoding="utf8") as f:
        profile = json.load(f)
    architectures = []
    for entry in profile.get("archMap") or []:
        if entry["architecture"] == {"amd64": "SCMP_ARCH_X86_64", "arm64": "SCMP_ARCH_AARCH64"}.get(MACHINE):
            architectures = [entry["architecture"]] + (entry.get("subArchitectures") or [])
    rules = []
    for rule in profile["syscalls"]:
        if not applies(rule):
            continue
        kept = {"names": rule["names"], "action": rule["action"]}
        if rule.get("errnoRet") is not None:
            kept["errnoRet"] = rule["errnoRet"]
        if rule.get("args"):
            kept["args"] = [{k: v for k, v in a.items() if k in ("index", "value", "valueTwo", "op")} for a in rule["args"]]
        rules.append(kept)
    return {"defaultAction": profile["defaultAction"], "defaultErrnoRet": profile.get("defaultErrnoRet", 1),
            "architectures": architectures, "syscalls": rules}


def main():
    config, seccomp, news, site, *arguments = sys.argv[1:]
    with open(config, encoding="utf8") as f:
        spec = json.load(f)
    process = spec["process"]
    process["terminal"] = False
    process["args"] = ["/usr/bin/listen"] + arguments
    process["noNewPrivileges"] = True
    process["capabilities"] = {name: [] for name in ("bounding", "effective", "inheritable", "permitted", "ambient")}
    spec["root"]["readonly"] = True
    spec["mounts"] = [m for m in spec["mounts"] if m["destination"] not in ("/news", "/site", "/tmp")]
    spec["mounts"] += [
        {"destination": "/news", "type": "bind", "source": news, "options": ["bind", "ro"]},
        {"destination": "/site", "type": "bind", "source": site, "options": ["bind", "rw"]},
        {"destination": "/tmp", "type": "tmpfs", "source": "tmpfs", "options": ["nosuid", "nodev", "size=64m"]},
    ]
    spec["linux"]["seccomp"] = translated(seccomp)
    with open(config, "w", encoding="utf8") as f:
        json.dump(spec, f)


main()
