using FluentValidation;
using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Validation;

/// <summary>The rule for procurement forms.</summary>
public static class SovereignCloudRules
{
    /// <summary>
    /// The arrangement meets the requirements of the law that the evaluator asks. There is one failure for each finding that decides and is not clear: its code is the
    /// provision, its state the <see cref="Finding"/>, its severity follows the conclusion, its message tells conclusion, law and reason. A description that contradicts
    /// itself gives one failure for each contradiction, with the <see cref="Problem"/> as its state. An arrangement that is null is not asked: use <c>NotNull</c>.
    /// </summary>
    /// <param name="rule">The rule of the property.</param>
    /// <param name="evaluator">The law and the terms.</param>
    /// <param name="on">The day.</param>
    /// <param name="options">Language and severities; <see cref="FailureOptions.Default"/> when left out.</param>
    public static IRuleBuilderOptions<T, HostingArrangement?> MeetsSovereignCloudRequirements<T>(this IRuleBuilder<T, HostingArrangement?> rule, SovereigntyEvaluator evaluator, LocalDate on, FailureOptions? options = null) =>
        rule.MeetsSovereignCloudRequirements(evaluator, _ => on, options);

    /// <summary>The same on a day that the form says.</summary>
    /// <inheritdoc cref="MeetsSovereignCloudRequirements{T}(IRuleBuilder{T, HostingArrangement}, SovereigntyEvaluator, LocalDate, FailureOptions)"/>
    public static IRuleBuilderOptions<T, HostingArrangement?> MeetsSovereignCloudRequirements<T>(this IRuleBuilder<T, HostingArrangement?> rule, SovereigntyEvaluator evaluator, Func<T, LocalDate> on, FailureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(on);
        return rule.SetValidator(new SovereignCloudValidator<T>(evaluator, on, options ?? FailureOptions.Default));
    }
}
