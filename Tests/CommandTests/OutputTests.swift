// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

/// What becomes of a command whose output nobody can take.
@Suite(.tags(.endToEnd)) struct OutputTests {
  private let sample = Products.package.appendingPathComponent("samples/harbour-en.md").path

  private func shell(_ script: String) throws -> Shell {
    let scratch = try Scratch()
    let line = script.replacing("LISTEN", with: "'\(Products.listen)'")
      .replacing("SAMPLE", with: "'\(sample)'").replacing("SCRATCH", with: scratch.url.path)
    return try Shell("bash", ["-c", line])
  }

  @Test(
    "A full disk on standard output is said, with 73",
    arguments: [
      "LISTEN render SAMPLE -o SCRATCH/out --store SCRATCH/store --json", "LISTEN inspect SAMPLE",
      "LISTEN inspect --json SAMPLE", "LISTEN voices", "LISTEN --help", "LISTEN --version",
      "echo Rain | LISTEN phonemes", "LISTEN edition SAMPLE -o SCRATCH/site --json",
    ])
  func full(command: String) throws {
    let run = try shell(command + " > /dev/full")
    #expect(run.code == 73)
    let errors = run.errors.split(separator: "\n").filter { !$0.contains("warning") }
    #expect(
      errors == ["listen: cannot write standard output: No space left on device"], "\(run.errors)")
  }

  @Test("What went wrong besides keeps its own code")
  func both() throws {
    #expect(try shell("LISTEN inspect /no/such/file > /dev/full").code == 66)
    #expect(try shell("LISTEN render SAMPLE -v nobody > /dev/full").code == 69)
  }

  @Test(
    "A reader that goes away early is no fault",
    arguments: [
      "LISTEN inspect SAMPLE SAMPLE SAMPLE", "LISTEN help", "LISTEN inspect --json SAMPLE",
    ])
  func early(command: String) throws {
    let run = try shell("{ \(command); echo \"code $?\" >&2; } | true")
    #expect(!run.errors.contains("cannot write"), "\(run.errors)")
    #expect(!run.errors.contains("code 141") && !run.errors.contains("code 73"), "\(run.errors)")
  }

  @Test("A pipe that does not wait gets all of it")
  func nonblocking() throws {
    let script = """
      import fcntl, os, subprocess, sys, time
      r, w = os.pipe()
      fcntl.fcntl(w, fcntl.F_SETFL, fcntl.fcntl(w, fcntl.F_GETFL) | os.O_NONBLOCK)
      fcntl.fcntl(w, 1031, 4096)
      process = subprocess.Popen([sys.argv[1], "help", "edition"], stdout=w)
      os.close(w)
      time.sleep(0.2)
      got = b""
      while part := os.read(r, 512):
          got += part
      sys.stdout.buffer.write(got)
      sys.exit(process.wait())
      """
    let run = try Shell("python3", ["-c", script, Products.listen])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output == (try Shell(Products.listen, ["help", "edition"]).output))
  }
}
