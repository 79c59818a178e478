#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers: optimised, with assertions, under the address sanitizer, with the marks that
# libFuzzer steers by in every module.
set -eu
cd "$(dirname "$0")/.."
runtime=$(clang --print-resource-dir)/lib/linux/libclang_rt.fuzzer_no_main-$(uname -m).a
LISTEN_FUZZ=1 exec swift build -c release --scratch-path .build/fuzz --product listen-fuzz \
  --sanitize=address -Xswiftc -assert-config -Xswiftc Debug \
  -Xswiftc -sanitize-coverage=edge,indirect-calls,trace-cmp,inline-8bit-counters,pc-table \
  -Xlinker "$runtime"
