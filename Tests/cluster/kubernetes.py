#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The jobs of deploy/kubernetes as Kubernetes would run them: kubernetes.py LISTEN

They are checked against the schemas of Kubernetes' versions (PyPI's kubernetes-validate). Then every pod of the indexed
job runs here, all at once, with the variables that Kubernetes gives it; one is killed and started again, as a job does;
the index follows, and no byte may differ from one run alone.
"""
import hashlib, os, signal, subprocess, sys, tempfile, time

import kubernetes_validate
import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MANIFEST = os.path.join(ROOT, "deploy", "kubernetes", "edition-job.yaml")
OLDEST = "1.25"  # The first whose schemas the package has.


def fail(message):
    sys.exit(f"kubernetes: {message}")


def digest(folder):
    """SHA-256 of every file below `folder` that is served, by its path."""
    result = {}
    for path, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in names:
            file = os.path.join(path, name)
            with open(file, "rb") as f:
                result[os.path.relpath(file, folder)] = hashlib.sha256(f.read()).hexdigest()
    return result


def container(job):
    return job["spec"]["template"]["spec"]["containers"][0]


def command(listen, job, places):
    """The container's command, with this machine's paths in place of the volumes'."""
    words = container(job)["command"] + container(job).get("args", [])
    if words[0] != "listen":
        fail(f"the container runs {words[0]}, not listen")
    return [listen] + [places.get(word, word) for word in words[1:]]


def main():
    listen = os.path.abspath(sys.argv[1])
    with open(MANIFEST, encoding="utf8") as f:
        jobs = [document for document in yaml.safe_load_all(f) if document]
    versions = [OLDEST, kubernetes_validate.latest_version()]
    for job in jobs:
        for version in versions:
            kubernetes_validate.validate(job, version, strict=True)
        pod, box = job["spec"]["template"]["spec"], container(job)
        if not pod["securityContext"]["runAsNonRoot"] or not box["securityContext"]["readOnlyRootFilesystem"]:
            fail(f"{job['metadata']['name']} must not run as root, and on a file system that it cannot write")
    print(f"kubernetes: {len(jobs)} jobs are as the schemas of {versions[0]} and {versions[1]} say")

    edition, index = jobs
    count = edition["spec"]["completions"]
    environment = {e["name"]: e["value"] for e in container(edition)["env"]}
    if environment.get("LISTEN_SHARDS") != str(count):
        fail("LISTEN_SHARDS is not the number of completions")
    with tempfile.TemporaryDirectory() as work:
        news, site, alone = (os.path.join(work, name) for name in ("news", "site", "alone"))
        subprocess.run([sys.executable, os.path.join(ROOT, "Benchmarks", "edition_inputs.py"), news, "--articles", "12"], check=True)
        run = command(listen, edition, {"/news": news, "/site": site})

        def pod(number):
            return subprocess.Popen(run, env={**os.environ, **environment, "JOB_COMPLETION_INDEX": str(number)},
                                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

        pods = [pod(number) for number in range(count)]
        time.sleep(1)
        pods[0].send_signal(signal.SIGKILL)
        pods[0].wait()
        pods[0] = pod(0)
        for number, process in enumerate(pods):
            _, said = process.communicate()
            if process.returncode:
                fail(f"pod {number}: exit {process.returncode}\n{said}")
        subprocess.run(command(listen, index, {"/site": site}), check=True, stdout=subprocess.DEVNULL)
        clean = {k: v for k, v in os.environ.items() if k != "LISTEN_SHARDS"}
        subprocess.run([listen, "edition", news, "-o", alone, "-q"], check=True, env=clean, stdout=subprocess.DEVNULL)
        ours, theirs = digest(site), digest(alone)
        if ours != theirs:
            names = sorted(n for n in ours.keys() | theirs.keys() if ours.get(n) != theirs.get(n))
            fail("differs from one run alone: " + ", ".join(names[:5]))
        print(f"kubernetes: {count} pods, one of them killed, made the same {len(ours)} files as one run alone")


main()
