package io.github.kvmtune.samples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in words where Java gives the name of a class. */
final class IoReason {

  private IoReason() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file of that name is there already";
    }
    boolean hasReason = e instanceof FileSystemException failure && failure.getReason() != null;
    return String.valueOf(hasReason ? ((FileSystemException) e).getReason() : e.getMessage());
  }
}
