package org.forewarn.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.forewarn.report.CategoryPage;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code forewarn explain}: what each severity of a category means. */
@Command(name = "explain", description = "Say what each severity of a category means.")
final class ExplainCommand implements Callable<Integer> {

  private final CommandContext context;

  @Parameters(
      paramLabel = "CATEGORY",
      converter = CategoryReader.class,
      description =
          "violence, gore, sex, sexual-violence, abuse, self-harm, language, hate, substances,"
              + " frightening, death; or a warning, for the category it belongs under.")
  private Category category = Category.VIOLENCE;

  @Mixin private OutputOptions output = new OutputOptions();

  ExplainCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws OutputException {
    output.print(CategoryPage.of(category).text(), context.shell());
    return ExitCode.CLEAN.code();
  }

  /** A category's id, or a warning's, which stands for the category above it. */
  static final class CategoryReader implements ITypeConverter<Category> {

    @Override
    public Category convert(String given) {
      Optional<Category> ofWarning = Warning.byId(given).map(Warning::parent);
      return Category.byId(given).or(() -> ofWarning).orElseThrow(() -> unknown(given));
    }

    private static TypeConversionException unknown(String given) {
      return new TypeConversionException(
          Arrays.stream(Category.values())
              .map(Category::id)
              .collect(Collectors.joining(", ", "expected one of ", ", got '" + given + "'")));
    }
  }
}
