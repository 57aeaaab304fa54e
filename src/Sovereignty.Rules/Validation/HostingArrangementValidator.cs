using FluentValidation;
using FluentValidation.Results;
using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Validation;

/// <summary>
/// Whether a description is coherent and complete. Each contradiction is an error (code <c>sovereignty-incoherent</c>, state the <see cref="Problem"/>); of a coherent
/// one, each fact that leaves a finding open on the day is a warning (code <c>sovereignty-missing</c>, state the <see cref="MissingItem"/>). The property of a failure is the
/// path in the description. What is unsettled in law is no gap of the description and is not told.
/// </summary>
public sealed class HostingArrangementValidator : AbstractValidator<HostingArrangement>
{
    /// <summary>A validator that asks whether a description is coherent, and no more.</summary>
    /// <param name="language">The language of the messages; the culture of the thread plays no part.</param>
    public HostingArrangementValidator(Language language = Language.English)
        : this(Sovereign.ProblemsOf, complete: null, language)
    {
    }

    /// <summary>A validator that asks whether a description is coherent, and complete enough for the law of a day.</summary>
    /// <param name="evaluator">The law and the terms.</param>
    /// <param name="on">The day.</param>
    /// <param name="language">The language of the messages; the culture of the thread plays no part.</param>
    public HostingArrangementValidator(SovereigntyEvaluator evaluator, LocalDate on, Language language = Language.English)
        : this((evaluator ?? throw new ArgumentNullException(nameof(evaluator))).ProblemsOf, arrangement => evaluator.Open(arrangement).Assess(on), language)
    {
    }

    private HostingArrangementValidator(Func<HostingArrangement, ValueList<Problem>> coherent, Func<HostingArrangement, Assessment>? complete, Language language) =>
        RuleFor(arrangement => arrangement).Custom((arrangement, context) =>
        {
            foreach (var failure in FailuresOf(arrangement, context.PropertyPath, coherent, complete, language))
            {
                context.AddFailure(failure);
            }
        });

    private static IEnumerable<ValidationFailure> FailuresOf(HostingArrangement arrangement, string property, Func<HostingArrangement, ValueList<Problem>> coherent, Func<HostingArrangement, Assessment>? complete, Language language) =>
        coherent(arrangement) is { Count: > 0 } problems
            ? problems.Select(problem => Failures.Of(problem, property, language))
            : complete is null ? [] : complete(arrangement).Missing.Where(item => !item.Missing.IsLaw).Select(item => Failures.Of(item, property, language));
}
