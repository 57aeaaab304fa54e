using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>The names that a body of law defines: territories, standards, scales with their objectives and levels, provisions and texts.</summary>
internal sealed class DefinedNames(BodyOfLaw law)
{
    private readonly HashSet<string> provisions = [.. law.Instruments.SelectMany(text => text.Provisions)
        .SelectMany(provision => provision is Obligation obligation ? obligation.Versions.Select(version => version.Id.Value).Append(provision.Id.Value) : [provision.Id.Value])];

    /// <summary>Whether the name is one that law defines, and nothing in this law does.</summary>
    public bool LacksNamed(IKeyed name) => name switch
    {
        TerritoryId territory => !law.Index.Territories.ContainsKey(territory),
        StandardId standard => !law.Index.Standards.ContainsKey(standard),
        ScaleId scale => !law.Index.Scales.ContainsKey(scale),
        ProvisionId provision => !provisions.Contains(provision.Value),
        InstrumentId text => !law.Index.Instruments.ContainsKey(text),
        _ => false,
    };

    /// <summary>What a question asks for and nothing in this law defines, in words.</summary>
    public IEnumerable<Text> LackedBy(Criterion criterion)
    {
        foreach (var name in criterion.TellsApart.SelectMany(distinction => distinction.Names).Concat(criterion.Names).Distinct().Where(LacksNamed))
        {
            yield return Words(name);
        }

        if (criterion is ReachesLevel reaches && law.Index.Scales.TryGetValue(reaches.Scale, out var scales))
        {
            if (scales.TrueForAll(pair => pair.Scale.LevelOf(reaches.Level) is null))
            {
                yield return new(FormattableString.Invariant($"the level {reaches.Level} of {reaches.Scale}"), FormattableString.Invariant($"le niveau {reaches.Level} de {reaches.Scale}"));
            }

            if (reaches.Objective is { } objective && scales.TrueForAll(pair => pair.Scale.Objectives.All(other => other.Id != objective)))
            {
                yield return new($"the objective {objective} of {reaches.Scale}", $"l'objectif {objective} de {reaches.Scale}");
            }
        }

        if (criterion.Asks == LegalQuestion.Power && law.Index.Powers.Count == 0)
        {
            yield return new("powers of third countries", "les pouvoirs de pays tiers");
        }
    }

    private static Text Words(IKeyed name) => name switch
    {
        TerritoryId => new($"the territory {name.Key}", $"le territoire {name.Key}"),
        StandardId => new($"the standard {name.Key}", $"la norme {name.Key}"),
        ScaleId => new($"the scale {name.Key}", $"l'échelle {name.Key}"),
        ProvisionId => new($"the provision {name.Key}", $"la disposition {name.Key}"),
        _ => new($"the text {name.Key}", $"le texte {name.Key}"),
    };
}
