using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Law;

/// <summary>Where the law's answers are found: made once for a body of law.</summary>
internal sealed class LawIndex
{
    public LawIndex(ValueSet<Instrument> instruments)
    {
        foreach (var instrument in instruments)
        {
            // By id and not in the text's own order: that order carries no meaning, and reasons are told in the order of asking.
            foreach (var provision in instrument.Provisions.OrderBy(provision => provision.Id.Value, StringComparer.Ordinal))
            {
                foreach (var (_, condition) in provision.Conditions)
                {
                    AddQuestions(condition);
                }

                LawNames.AddTo(Names, instrument, provision);

                switch (provision)
                {
                    case Obligation obligation:
                        Obligations.Add((instrument, obligation));
                        break;
                    case Power power:
                        Powers.Add((instrument, power));
                        break;
                    case Inference inference:
                        Inferences.Add((instrument, inference));
                        break;
                    case StandardRecognition standard:
                        Add(Standards, standard.Standard, (instrument, standard));
                        break;
                    case TerritoryRecognition territory:
                        Add(Territories, territory.Territory, new TerritoryMembers(instrument, territory));
                        break;
                }
            }
        }
    }

    public List<(Instrument Instrument, Obligation Obligation)> Obligations { get; } = [];

    public List<(Instrument Instrument, Power Power)> Powers { get; } = [];

    public List<(Instrument Instrument, Inference Inference)> Inferences { get; } = [];

    public Dictionary<StandardId, List<(Instrument Instrument, StandardRecognition Standard)>> Standards { get; } = [];

    public Dictionary<TerritoryId, List<TerritoryMembers>> Territories { get; } = [];

    /// <summary>The names of things in the world that the law knows, each with the day from which anybody could know that.</summary>
    public Dictionary<IKeyed, int> Names { get; } = [];

    public Dictionary<string, Question> Questions { get; } = new(StringComparer.Ordinal);

    private void AddQuestions(Condition condition)
    {
        if (condition is Unsettled unsettled)
        {
            Questions.TryAdd(unsettled.Question.Id, unsettled.Question);
        }

        foreach (var part in condition.Parts)
        {
            AddQuestions(part);
        }
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> map, TKey key, TValue value)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out var list))
        {
            map.Add(key, list = []);
        }

        list.Add(value);
    }
}

/// <summary>The members of a territory by country.</summary>
internal sealed class TerritoryMembers
{
    private readonly Dictionary<Country, Membership[]> members;

    public TerritoryMembers(Instrument instrument, TerritoryRecognition recognition)
    {
        Instrument = instrument;
        Recognition = recognition;
        Citation = instrument.Cite(recognition.Id, recognition.Article, recognition.Confidence);
        members = recognition.Members.GroupBy(member => member.Country).ToDictionary(group => group.Key, group => group.ToArray());
    }

    public Instrument Instrument { get; }

    public TerritoryRecognition Recognition { get; }

    public Citation Citation { get; }

    public ReadOnlySpan<Membership> Of(Country country) => members.TryGetValue(country, out var found) ? found : [];
}
