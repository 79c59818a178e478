// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that Swift cannot make itself: fork, which its overlay hides, and those that libc
// declares for _GNU_SOURCE alone or with a variable number of arguments.
#ifndef LISTEN_SHIMS_H
#define LISTEN_SHIMS_H

#include <fcntl.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <malloc.h>
#include <netinet/in.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include "ListenProducts.h"

/// fork(2). The caller is single-threaded, or execs at once.
static inline pid_t listen_fork(void) { return fork(); }

/// prctl(PR_SET_PDEATHSIG): the calling process gets `signal` when its parent dies.
static inline int listen_die_with_parent(int signal) {
  return prctl(PR_SET_PDEATHSIG, signal, 0, 0, 0);
}

/// alarm(2) for a process that stands still: SIGALRM ends it only where it has used no more than 10 ms
/// of processor time in the `seconds` before.
void listen_alarm_when_idle(unsigned seconds);

/// personality(2) with ADDR_NO_RANDOMIZE: what the calling thread starts from now on has its memory
/// at the same addresses each time. Returns what was before, or -1 where that may not be.
static inline int listen_fix_addresses(void) {
  int before = personality(0xffffffff);
  if (before == -1 || personality((unsigned)before | ADDR_NO_RANDOMIZE) == -1) return -1;
  return before;
}

/// Undoes `listen_fix_addresses`, which returned `before`.
static inline void listen_unfix_addresses(int before) {
  if (before != -1) personality((unsigned)before);
}

/// Clears the part of the stack below the caller that calls before it have written to.
static inline __attribute__((noinline)) void listen_clear_stack(void) {
  char area[1 << 17];
  __builtin_memset(area, 0, sizeof area);
  __asm__ volatile("" : : "r"(area) : "memory");
}

/// renameat2(2) with RENAME_EXCHANGE: two paths swap what they name, atomically.
static inline int listen_exchange(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, RENAME_EXCHANGE);
}

/// mallopt(3): blocks of up to `bytes` are reused rather than given back to the system, and all
/// threads reuse those of the others.
static inline void listen_keep_memory(int bytes) {
  mallopt(M_MMAP_THRESHOLD, bytes);
  mallopt(M_TRIM_THRESHOLD, 2 * bytes);
  mallopt(M_ARENA_MAX, 1);
}

/// pipe2(2) with O_CLOEXEC, so that no other child inherits the ends.
static inline int listen_pipe(int ends[2]) {
  return (int)syscall(SYS_pipe2, ends, O_CLOEXEC);
}

/// fcntl(2) with F_SETPIPE_SZ: room for `bytes` in a pipe; where the system grants less, it stays.
static inline void listen_widen_pipe(int descriptor, int bytes) {
  (void)syscall(SYS_fcntl, descriptor, 1031 /* F_SETPIPE_SZ */, bytes);
}

/// memfd_create(2) with MFD_CLOEXEC: `bytes` of memory as a file without a name, or -1.
static inline int listen_memory_file(const char *name, long bytes) {
  int descriptor = (int)syscall(SYS_memfd_create, name, 1u /* MFD_CLOEXEC */);
  if (descriptor >= 0 && ftruncate(descriptor, bytes) != 0) {
    close(descriptor);
    return -1;
  }
  return descriptor;
}

/// openat2(2), read-only: `path` is looked up below `folder` and may not leave it; `follows` says
/// whether symbolic links that stay inside may be followed.
static inline int listen_open_beneath(int folder, const char *path, int follows) {
  struct open_how how = {
      .flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY,
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | (follows ? 0 : RESOLVE_NO_SYMLINKS)};
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

#ifndef O_PATH
#define O_PATH 010000000
#endif

/// open(2) of a folder for looking things up in it.
static inline int listen_open_folder(const char *path) {
  return open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
}

/// linkat(2): another name, `path`, for the open file `descriptor`.
int listen_link_open(int descriptor, const char *path);

/// From now on SIGINT and SIGTERM write their number, one byte, to the pipe `descriptor` and do nothing
/// else. Programs that are started have them as they are by default.
void listen_write_signals(int descriptor);

/// openat(2) without following a symbolic link in the last place.
static inline int listen_open_plain(int folder, const char *name) {
  return openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
}

/// accept4(2), closed on exec.
static inline int listen_accept(int listener, struct sockaddr_storage *address, socklen_t *size) {
  return (int)syscall(
      SYS_accept4, listener, address, size, SOCK_CLOEXEC | SOCK_NONBLOCK);
}

#endif
