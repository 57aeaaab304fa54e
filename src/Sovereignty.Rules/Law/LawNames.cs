using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Which provisions, events, authorities, commitments and schemes law knows by name: its own provisions, and what its conditions ask of.</summary>
internal static class LawNames
{
    public static void AddTo(Dictionary<IKeyed, int> names, Instrument instrument, Provision provision)
    {
        var since = instrument.Events.Count == 0 ? DayNumber.Ever : instrument.Events.Min(happened => happened.PublicDay);
        Add(names, provision.Id, since);
        switch (provision)
        {
            case Obligation obligation:
                foreach (var version in obligation.Versions)
                {
                    var known = Math.Max(since, version.PublicDay);
                    Add(names, version.Id, known);
                    AddAsked(names, version.Applies, known);
                    AddAsked(names, version.Requires, known);
                    foreach (var exemption in version.Exemptions)
                    {
                        AddAsked(names, exemption.When, known);
                    }
                }

                return;
            case StandardRecognition standard:
                foreach (var accepted in standard.Accepts)
                {
                    Add(names, accepted.Scheme, since);
                }

                break;
        }

        foreach (var (_, condition) in provision.Conditions)
        {
            AddAsked(names, condition, since);
        }
    }

    private static void AddAsked(Dictionary<IKeyed, int> names, Condition condition, int since)
    {
        if (condition is Criterion criterion)
        {
            foreach (var name in criterion.Names)
            {
                Add(names, name, since);
            }
        }

        foreach (var part in condition.Parts)
        {
            AddAsked(names, part, since);
        }
    }

    private static void Add(Dictionary<IKeyed, int> names, IKeyed name, int since) =>
        names[name] = names.TryGetValue(name, out var known) ? Math.Min(known, since) : since;
}
