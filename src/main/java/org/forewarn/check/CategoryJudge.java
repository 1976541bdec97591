package org.forewarn.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forewarn.check.CategoryJudgement.Remark;
import org.forewarn.declaration.Claim;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.jspecify.annotations.Nullable;

/** Compares what is declared of one category with what was found of it. */
final class CategoryJudge {

  private final DeclaredContent declared;
  private final Findings findings;
  private final CoverFinder covers;

  CategoryJudge(DeclaredContent declared, Findings findings, CoverFinder covers) {
    this.declared = declared;
    this.findings = findings;
    this.covers = covers;
  }

  CategoryJudgement judge(Category category) {
    List<Remark> denials = new ArrayList<>(deniedWarnings(category));
    Optional<Remark> denied = denied(category);
    denied.ifPresent(denials::add);
    CategoryJudgement rest =
        denied.isPresent()
            ? confirmed(category)
            : declared.claims(category) ? claimed(category) : unclaimed(category);
    if (denials.isEmpty()) {
      return rest;
    }
    List<Remark> remarks = new ArrayList<>(denials);
    remarks.addAll(rest.remarks());
    return new CategoryJudgement(category, outcomeOfDenial(denials, rest), remarks);
  }

  private static CategoryOutcome outcomeOfDenial(List<Remark> denials, CategoryJudgement rest) {
    boolean sure = denials.stream().anyMatch(r -> r.kind() == DiscrepancyKind.DENIED_BUT_FOUND);
    if (sure) {
      return CategoryOutcome.UNDER_DECLARED;
    }
    return rest.outcome() == CategoryOutcome.CONFIRMED ? CategoryOutcome.UNSURE : rest.outcome();
  }

  /** A denial speaks of more than passing content: "no sex" is not broken by a kiss. */
  private Optional<Remark> denied(Category category) {
    Finding finding = findings.of(category);
    Severity from = declared.deniedFrom(category).map(s -> s.max(Severity.MODERATE)).orElse(null);
    if (from == null || !finding.found().atLeast(from)) {
      return Optional.empty();
    }
    return Optional.of(
        finding.sure().atLeast(from)
            ? Remark.of(DiscrepancyKind.DENIED_BUT_FOUND, Messages.denied(category, finding.sure()))
            : unsureRemark(category, finding));
  }

  private List<Remark> deniedWarnings(Category category) {
    return declared.denials(category).stream()
        .flatMap(claim -> deniedWarning(claim, claim.warning()).stream())
        .toList();
  }

  private Optional<Remark> deniedWarning(Claim claim, @Nullable Warning warning) {
    if (warning == null || findings.warning(warning).isEmpty()) {
      return Optional.empty();
    }
    Finding finding = findings.of(claim.category());
    boolean sure = findings.firm(warning) && finding.sure().atLeast(Severity.MODERATE);
    return Optional.of(
        sure
            ? Remark.of(DiscrepancyKind.DENIED_BUT_FOUND, Messages.deniedWarning(warning))
            : Remark.of(DiscrepancyKind.CATEGORY_UNSURE, Messages.unsureWarning(warning)));
  }

  private CategoryJudgement claimed(Category category) {
    Finding finding = findings.of(category);
    Severity most = declared.most(category);
    Severity least = declared.least(category);
    if (!most.atLeast(finding.sure())) {
      return new CategoryJudgement(
          category,
          CategoryOutcome.UNDER_DECLARED,
          List.of(
              new Remark(
                  DiscrepancyKind.CATEGORY_UNDER_DECLARED,
                  Levels.underDeclared(most, finding.sure()),
                  Messages.underDeclared(category, most, finding.sure()))));
    }
    if (!most.atLeast(finding.found())) {
      return unsure(category, finding);
    }
    if (finding.sure() == Severity.NONE) {
      return notFound(category, finding);
    }
    return finding.possible().atLeast(least)
        ? confirmed(category)
        : remark(
            category,
            CategoryOutcome.OVER_DECLARED,
            DiscrepancyKind.CATEGORY_OVER_DECLARED,
            Messages.overDeclared(category, least, finding.found()));
  }

  private static CategoryJudgement notFound(Category category, Finding finding) {
    if (finding.found().atLeast(Severity.MODERATE)) {
      return new CategoryJudgement(category, CategoryOutcome.UNSURE, List.of());
    }
    return remark(
        category,
        CategoryOutcome.OVER_DECLARED,
        DiscrepancyKind.DECLARED_NOT_FOUND,
        Messages.notFound(category));
  }

  private CategoryJudgement unclaimed(Category category) {
    Finding finding = findings.of(category);
    boolean belowDenial = declared.deniedFrom(category).isPresent();
    if (belowDenial || !finding.found().atLeast(Severity.MODERATE)) {
      return confirmed(category);
    }
    Cover cover = covers.of(category, finding.found());
    if (cover.undeclared(category, finding.found()) == null) {
      return covered(category, cover);
    }
    return finding.sure().atLeast(Severity.MODERATE)
        ? undeclared(category, finding.sure())
        : unsure(category, finding);
  }

  private CategoryJudgement undeclared(Category category, Severity sure) {
    Cover cover = covers.of(category, sure);
    FindingLevel level = cover.undeclared(category, sure);
    if (level == null) {
      return covered(category, cover);
    }
    Remark remark =
        new Remark(
            DiscrepancyKind.CATEGORY_UNDECLARED, level, Messages.undeclared(cover, category, sure));
    return new CategoryJudgement(category, CategoryOutcome.UNDECLARED, List.of(remark));
  }

  /** A rating that stands for its content declares it; a refusal to warn declares nothing. */
  private static CategoryJudgement covered(Category category, Cover cover) {
    return cover == Cover.OPTED_OUT
        ? new CategoryJudgement(category, CategoryOutcome.UNDECLARED, List.of())
        : confirmed(category);
  }

  private static CategoryJudgement unsure(Category category, Finding finding) {
    return new CategoryJudgement(
        category, CategoryOutcome.UNSURE, List.of(unsureRemark(category, finding)));
  }

  private static Remark unsureRemark(Category category, Finding finding) {
    return Remark.of(DiscrepancyKind.CATEGORY_UNSURE, Messages.unsure(category, finding.found()));
  }

  private static CategoryJudgement remark(
      Category category, CategoryOutcome outcome, DiscrepancyKind kind, String message) {
    return new CategoryJudgement(category, outcome, List.of(Remark.of(kind, message)));
  }

  private static CategoryJudgement confirmed(Category category) {
    return new CategoryJudgement(category, CategoryOutcome.CONFIRMED, List.of());
  }
}
