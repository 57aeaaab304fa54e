using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>
/// Leaves of an arrangement what counts under the terms: nothing below the floor of evidence, nothing that was not public. A search supposes facts beyond doubt, so it must
/// not start from one that counts as unknown.
/// </summary>
internal sealed class Counted : IVariation
{
    private readonly EvidenceGrade floor;
    private readonly int knownDay;

    private Counted(EvidenceGrade floor, int knownDay) => (this.floor, this.knownDay) = (floor, knownDay);

    /// <summary>The arrangement as it counts; the same one where everything does.</summary>
    /// <param name="arrangement">The arrangement. Its layers and data sets stay, counted or not: what is asked about is asked about them.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="day">The day on which something has to be public where knowledge follows the day.</param>
    /// <exception cref="IncoherentArrangementException">What is left contradicts itself.</exception>
    public static HostingArrangement Of(HostingArrangement arrangement, InquiryTerms terms, int day)
    {
        var counted = ArrangementPlaces.OfArrangement.VaryAll(arrangement, new Counted(terms.EvidenceFloor, terms.Knowledge.FollowsTheDay ? day : terms.Knowledge.Day));
        return ReferenceEquals(counted, arrangement) || Coherence.ProblemsOf(counted) is not { Count: > 0 } problems ? counted : throw new IncoherentArrangementException(problems);
    }

    /// <summary>The layers and data sets of which it does not count that the arrangement has them, in words.</summary>
    public static IEnumerable<Text> Uncounted(HostingArrangement arrangement, InquiryTerms terms, int day)
    {
        var counted = new Counted(terms.EvidenceFloor, terms.Knowledge.FollowsTheDay ? day : terms.Knowledge.Day);
        return arrangement.Layers.Entries.Where(entry => !counted.Counts(entry)).Select(entry => Words("the layer", "la couche", entry.Value.Id.Value))
            .Concat(arrangement.DataSets.Entries.Where(entry => !counted.Counts(entry)).Select(entry => Words("the data set", "le jeu de données", entry.Value.Id.Value)));
    }

    // A fact counts when its best source does; the weaker ones then still dispute it.
    public IEnumerable<Fact<T>> Of<T>(Fact<T> fact)
        where T : notnull
    {
        var told = fact.Statements.Where(statement => IsPublic(statement.Evidence)).ToValueList();
        var counts = told.Any(statement => statement.Evidence.Grade >= floor);
        return counts && told.Count == fact.Statements.Count ? [] : fact.Statements.Count == 0 ? [] : [counts ? new Fact<T>(told) : Fact<T>.Unknown];
    }

    // What only may belong to a list leaves it open what else may; so does what nobody knew of, where nothing else is in it.
    public IEnumerable<FactList<T>> Of<T>(FactList<T> list)
        where T : notnull, IKeyed
    {
        if (list is FactList<Layer> or FactList<DataSet> or FactList<DataSetId>)
        {
            return [];
        }

        var isExact = list.Completeness is { } completeness && IsPublic(completeness) && completeness.Grade >= floor && list.Entries.All(entry => Counts(entry) || !IsPublic(entry.Evidence));
        var kept = list.Entries.Where(Counts).ToValueSet();
        isExact &= kept.Count > 0 || list.Entries.Count == 0;
        return isExact == (list.Completeness is not null) && kept.Count == list.Entries.Count ? [] : [new FactList<T>(kept, isExact ? list.Completeness : null)];
    }

    public IEnumerable<ValueSet<RecordedEvent>> OfEvents(ValueSet<RecordedEvent> events) => [];

    public IEnumerable<ValueSet<ScaleAnswer>> OfAnswers(ValueSet<ScaleAnswer> answers) => [];

    public IEnumerable<ValueSet<Organisation>> OfOrganisations(ValueSet<Organisation> organisations) => [];

    private static Text Words(string en, string fr, string id) => new($"that there is {en} {id} counts as unknown under the terms", $"l'existence de {fr} {id} compte comme inconnue selon les conditions retenues");

    private bool Counts<T>(Entry<T> entry)
        where T : notnull, IKeyed => IsPublic(entry.Evidence) && entry.Evidence.Grade >= floor && !(entry.Denial is { } denial && IsPublic(denial));

    private bool IsPublic(Evidence evidence) => evidence.PublicDay <= knownDay;
}
