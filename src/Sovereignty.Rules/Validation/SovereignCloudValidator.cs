using FluentValidation;
using FluentValidation.Validators;
using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Validation;

/// <summary>One failure for each finding that decides and is not clear; for a description that contradicts itself, one for each contradiction instead.</summary>
internal sealed class SovereignCloudValidator<T>(SovereigntyEvaluator evaluator, Func<T, LocalDate> on, FailureOptions options) : PropertyValidator<T, HostingArrangement?>
{
    public override string Name => "MeetsSovereignCloudRequirements";

    public override bool IsValid(ValidationContext<T> context, HostingArrangement? value)
    {
        if (value is null)
        {
            return true;
        }

        // Each failure carries its own code, severity and state; so none is left to be made of one message.
        var problems = evaluator.ProblemsOf(value);
        foreach (var problem in problems)
        {
            context.AddFailure(Failures.Of(problem, context.PropertyPath, options.Language));
        }

        if (problems.Count == 0)
        {
            Assess(context, value);
        }

        return true;
    }

    private void Assess(ValidationContext<T> context, HostingArrangement arrangement)
    {
        var assessment = evaluator.Open(arrangement).Assess(on(context.InstanceToValidate));
        foreach (var finding in assessment.Findings.Where(finding => evaluator.Terms.Decides(finding.Force, finding.Matter)).OrderByDescending(finding => finding.Conclusion))
        {
            if (options.Of(finding.Conclusion) is { } severity)
            {
                context.AddFailure(Failures.Of(finding, severity, context.PropertyPath, options.Language));
            }
        }
    }
}
