using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;

/// <summary>The question as somebody asks it who reads a short list as a whole one: who is not named can't reach the data.</summary>
public sealed record NobodyNamedReachesData : Criterion
{
    public override string Key => "nobody-named-reaches-data";

    public override Text Question => new("no supplier of technology can reach the data", "aucun fournisseur de technique ne peut atteindre les données");

    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        foreach (var entry in subject.Layer.Technology.Entries)
        {
            if ((inquiry.Belongs(entry) & inquiry.Is(entry.Value.CanReachData, true, FactNames.Technology, in subject)).IsTrue)
            {
                return Truth.False;
            }
        }

        return Truth.True;
    }
}

/// <summary>The question as somebody asks it who asks a copy of the inquiry: the window of the answer then knows nothing of the day.</summary>
public sealed record SupportedThroughAside(LocalDate Last) : Criterion
{
    public override string Key => "supported-through-aside";

    public override Text Question => new("the technology is still supported", "la technique est encore maintenue");

    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var aside = inquiry;
        return !aside.IsAfter(UncertainDay.On(Last));
    }
}
