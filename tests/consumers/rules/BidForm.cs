using FluentValidation;
using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Validation;

public sealed record Bid(string Supplier, HostingArrangement? Arrangement, LocalDate On);

public sealed class BidForm : AbstractValidator<Bid>
{
    public BidForm(SovereigntyEvaluator evaluator)
    {
        RuleFor(bid => bid.Supplier).NotEmpty();
        RuleFor(bid => bid.Arrangement).NotNull();
        RuleFor(bid => bid.Arrangement).MeetsSovereignCloudRequirements(
            evaluator,
            bid => bid.On,
            new FailureOptions { Language = Language.French, Undetermined = Severity.Error });
    }
}
