package org.forewarn.report;

/** A way to render check results; what a {@code --format} option chooses from. */
public interface ReportKind {

  /** The stable id used on the command line. */
  String id();

  /** A fresh report that appends to {@code out}. */
  CheckReport open(Appendable out, ReportStyle style);
}
