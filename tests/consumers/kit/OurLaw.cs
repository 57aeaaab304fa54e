using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

/// <summary>A law of three provisions, as a regulator writes one: where data is stored, how long technology is supported, who can reach the data.</summary>
internal static class OurLaw
{
    public static readonly LocalDate FirstDay = new(2026, 1, 1);

    public static readonly LocalDate SecondDay = new(2027, 1, 1);

    public static readonly LocalDate LastSupport = new(2027, 6, 30);

    public static BodyOfLaw Sound => Of(Storage(), Duty("ours-2", new SupportedThrough(LastSupport)), Duty("ours-3", new NobodyReachesData()));

    public static BodyOfLaw Of(params Provision[] provisions) => BodyOfLaw.Of(new Instrument
    {
        Id = InstrumentId.Of("ours-2026-01"),
        Title = new("Our instruction of 1 January 2026", "Notre instruction du 1er janvier 2026"),
        Issuer = "Our authority",
        Kind = InstrumentKind.Circular,
        Identifiers = [],
        Sources = ["official gazette, 1 January 2026"],
        Confidence = Confidence.A,
        CheckedOn = FirstDay,
        Paraphrase = new("Where data is stored, and on what.", "Où les données sont stockées, et sur quoi."),
        Events = [new LifeEvent(LifeEventKind.InForce, UncertainDay.On(FirstDay), FirstDay, "official gazette, 1 January 2026")],
        Provisions = [.. provisions],
    });

    /// <summary>Storage in France; from 2027 on with keys outside the provider's hands.</summary>
    public static Obligation Storage(LocalDate? second = null, params Exemption[] exceptions) => Duty("ours-1", new DataLocatedIn(Country.Of("FR"))) with
    {
        Versions =
        [
            Version("ours-1", FirstDay, new DataLocatedIn(Country.Of("FR"))) with { Exemptions = [.. exceptions] },
            Version("ours-1-v2", second ?? SecondDay, new DataLocatedIn(Country.Of("FR")) & new KeysHeldOutsideProvider()),
        ],
    };

    public static Obligation Duty(string id, Condition requires) => new()
    {
        Id = ProvisionId.Of(id),
        Article = id[^1..],
        About = SubjectKind.Layer,
        Force = Force.Binding,
        Matter = Matter.Sovereignty,
        Versions = [Version(id, FirstDay, requires)],
    };

    private static ObligationVersion Version(string id, LocalDate from, Condition requires) => new()
    {
        Id = ProvisionId.Of(id),
        From = UncertainDay.On(from),
        Paraphrase = Text.Same(id),
        Applies = Condition.Always,
        Requires = requires,
    };
}
