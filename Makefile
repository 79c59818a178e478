# SPDX-License-Identifier: GPL-3.0-or-later
# make run and make test are all that a newcomer needs; each installs what is missing.

SHELL := /bin/bash
PREFIX ?= /usr/local
SWIFT := swift
BIN := .build/release

# Built with, and run with.
PACKAGES := libespeak-ng-dev espeak-ng-data libxml2-dev libssl-dev libmp3lame-dev libsoxr-dev \
  libopusenc-dev libebur128-dev pkg-config python3-pip python3-venv
# Tested and measured with: independent players and probers, and the command-line peer.
TEST_PACKAGES := procps espeak-ng ffmpeg sox mpv python3 groff-base

# Of each fuzzer; HARNESSES names some of them, all run without it.
SECONDS ?= 60
# Of a soak.
PARAGRAPHS ?= 20000

.PHONY: all deps test-deps build run test test-sanitize fuzz soak lint format bench install clean

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

build: deps
	@$(SWIFT) build -c release --product listen
	@$(SWIFT) build -c release --product listen-speaker

run: build
	@$(BIN)/listen render samples/harbour-en.txt -o out
	@echo "Play it with: mpv out/*/playlist.m3u8"

lint:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests \
	  Benchmarks/ListenSoak Fuzz
	@long=$$(find Sources -name '*.swift' | xargs wc -l | awk '$$2 != "total" && $$1 > 400'); \
	if [ -n "$$long" ]; then echo "files past 400 lines:"; echo "$$long"; exit 1; fi

format:
	@$(SWIFT) format --in-place --recursive Package.swift Sources Tests \
	  Benchmarks/ListenSoak Fuzz

test: test-deps lint
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build

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

bench: test-deps build
	@$(SWIFT) build -c release --product listen-bench
	@[ -x .build/bench-venv/bin/python ] || (python3 -m venv .build/bench-venv && \
	  .build/bench-venv/bin/pip install -q trafilatura lxml_html_clean) || echo "going on without trafilatura"
	@python3 Benchmarks/bench.py $(BIN)/listen

# The binary, its speaker beside it in libexec, voices and help.
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/libexec/listen \
	  $(DESTDIR)$(PREFIX)/share/listen $(DESTDIR)$(PREFIX)/share/doc/listen
	install -m 755 $(BIN)/listen $(DESTDIR)$(PREFIX)/bin/listen
	install -m 755 $(BIN)/listen-speaker $(DESTDIR)$(PREFIX)/libexec/listen/listen-speaker
	cp -R voices $(DESTDIR)$(PREFIX)/share/listen/
	@if [ -d .models ]; then cp -R .models $(DESTDIR)$(PREFIX)/share/listen/models; fi
	install -m 644 README.md LICENSE $(DESTDIR)$(PREFIX)/share/doc/listen/

clean:
	rm -rf .build out
