using NodaTime;
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
            Instruments.TryAdd(instrument.Id, instrument);
            EarliestCheck = EarliestCheck is { } before && before <= instrument.CheckedOn ? before : instrument.CheckedOn;

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
                        Powers.Add((instrument, power, instrument.Cite(power.Id, power.Article, power.Confidence)));
                        break;
                    case Inference inference:
                        Inferences.Add((instrument, inference, instrument.Cite(inference.Id, inference.Article, inference.Confidence)));
                        break;
                    case StandardRecognition standard:
                        Add(Standards, standard.Standard, (instrument, standard, instrument.Cite(standard.Id, standard.Article, standard.Confidence)));
                        break;
                    case Scale scale:
                        Add(Scales, scale.Name, (instrument, scale));
                        break;
                    case ScaleWeights weights:
                        Add(Weights, weights.Scale, (instrument, weights));
                        break;
                    case TerritoryRecognition territory:
                        Add(Territories, territory.Territory, new TerritoryMembers(instrument, territory));
                        break;
                }
            }
        }

        Matters = [.. Obligations.Select(pair => pair.Obligation.Matter).ToValueSet()];
        var places = Matters.Select((matter, place) => (matter, place)).ToDictionary(pair => pair.matter, pair => pair.place);
        MatterOf = [.. Obligations.Select(pair => places[pair.Obligation.Matter])];
        Ranks = RanksOf(Obligations);
    }

    public Dictionary<InstrumentId, Instrument> Instruments { get; } = [];

    /// <summary>How far the law is verified that was verified least far.</summary>
    public LocalDate? EarliestCheck { get; }

    /// <summary>What the obligations are about, in the order of their keys.</summary>
    public ValueList<Matter> Matters { get; }

    /// <summary>The place of each obligation's matter.</summary>
    public int[] MatterOf { get; }

    /// <summary>The place of each obligation among all, in the order of their ids.</summary>
    public int[] Ranks { get; }

    public List<(Instrument Instrument, Obligation Obligation)> Obligations { get; } = [];

    public List<(Instrument Instrument, Power Power, Citation Citation)> Powers { get; } = [];

    public List<(Instrument Instrument, Inference Inference, Citation Citation)> Inferences { get; } = [];

    public Dictionary<StandardId, List<(Instrument Instrument, StandardRecognition Standard, Citation Citation)>> Standards { get; } = [];

    public Dictionary<TerritoryId, List<TerritoryMembers>> Territories { get; } = [];

    public Dictionary<ScaleId, List<(Instrument Instrument, Scale Scale)>> Scales { get; } = [];

    public Dictionary<ScaleId, List<(Instrument Instrument, ScaleWeights Weights)>> Weights { get; } = [];

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

    private static int[] RanksOf(List<(Instrument Instrument, Obligation Obligation)> obligations)
    {
        var ranks = new int[obligations.Count];
        foreach (var (rank, place) in Enumerable.Range(0, ranks.Length).OrderBy(place => obligations[place].Obligation.Id.Value, StringComparer.Ordinal).Index())
        {
            ranks[place] = rank;
        }

        return ranks;
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
    private readonly Membership[] anywhere;

    public TerritoryMembers(Instrument instrument, TerritoryRecognition recognition)
    {
        Instrument = instrument;
        Recognition = recognition;
        IsList = recognition.Members.Select(member => member.Country).Distinct().Count() > 1;
        Citation = instrument.Cite(recognition.Id, recognition.Article, recognition.Confidence);
        anywhere = [.. recognition.Members.Where(member => member.Country is null)];
        members = recognition.Members.Where(member => member.Country is not null).GroupBy(member => member.Country!)
            .ToDictionary(group => group.Key, group => group.Concat(anywhere).ToArray());
    }

    public Instrument Instrument { get; }

    public TerritoryRecognition Recognition { get; }

    public Citation Citation { get; }

    /// <summary>Whether it says of several countries whether they belong, so that being left out is an answer of its own.</summary>
    public bool IsList { get; }

    public ReadOnlySpan<Membership> Of(Country country) => members.TryGetValue(country, out var found) ? found : anywhere;
}
