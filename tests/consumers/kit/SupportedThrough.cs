using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;

/// <summary>Whether the technology is still supported: through a day and not after it.</summary>
public sealed record SupportedThrough(LocalDate Last) : Criterion
{
    public override string Key => "supported-through";

    public override Text Question => new("the technology is still supported", "la technique est encore maintenue");

    protected override Truth Answer(in Subject subject, ref Inquiry inquiry) => !inquiry.IsAfter(UncertainDay.On(Last));
}
