using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>How one rule is looked for. It tells only what it has shown; what it can't decide it does not tell.</summary>
internal abstract class LintCheck
{
    public abstract LintRule Rule { get; }

    public abstract IEnumerable<LintFinding> Of(LintedLaw law);

    protected static string PathOf(Instrument text) => $"$.instruments['{text.Id}']";

    protected static string PathOf(Instrument text, Provision provision) => $"{PathOf(text)}.provisions['{provision.Id}']";

    protected static string PathOf(Instrument text, Provision provision, ObligationVersion version) => $"{PathOf(text, provision)}.versions['{version.Id}']";

    protected static string At(string path, string list, int place) => FormattableString.Invariant($"{path}.{list}[{place}]");

    protected LintFinding Found(Instrument text, string path, string en, string fr) => new(Rule, text.Id, null, path, new(en, fr));

    protected LintFinding Found(Instrument text, Provision provision, string path, string en, string fr) => new(Rule, text.Id, provision.Id, path, new(en, fr));

    protected static IEnumerable<(Instrument Text, Provision Provision)> Provisions(LintedLaw law) =>
        law.Law.Instruments.SelectMany(text => text.Provisions.Select(provision => (text, provision)));

    protected static IEnumerable<(Instrument Text, Obligation Obligation)> Obligations(LintedLaw law) =>
        Provisions(law).Where(pair => pair.Provision is Obligation).Select(pair => (pair.Text, (Obligation)pair.Provision));

    protected static IEnumerable<(Instrument Text, Obligation Obligation, ObligationVersion Version)> Versions(LintedLaw law) =>
        Obligations(law).SelectMany(pair => pair.Obligation.Versions.Select(version => (pair.Text, pair.Obligation, version)));
}
