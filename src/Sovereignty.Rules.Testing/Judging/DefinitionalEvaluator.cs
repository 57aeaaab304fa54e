using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>The judge: what the law says on one day, as the design defines it and without any cleverness. It shares only the criteria with the library. <c>bool?</c> is Kleene's logic.</summary>
/// <param name="law">The law.</param>
/// <param name="terms">The terms.</param>
/// <param name="arrangement">The arrangement.</param>
/// <param name="on">The day.</param>
public sealed class DefinitionalEvaluator(BodyOfLaw law, AssessmentTerms terms, HostingArrangement arrangement, LocalDate on)
{
    private readonly Scene scene = new(arrangement);
    private readonly int today = DayNumber.Of(on);

    /// <summary>The conclusion of all obligations of the asked forces and matters.</summary>
    public Conclusion Conclude() => law.Instruments
        .SelectMany(text => text.Provisions.OfType<Obligation>().Where(one => terms.Forces.Contains(one.Force) && (terms.Matters.Count == 0 || terms.Matters.Contains(one.Matter))).Select(one => Find(text, one)))
        .DefaultIfEmpty(Conclusion.NotApplicable).Max();

    /// <summary>The conclusion of one obligation of one text.</summary>
    public Conclusion Find(Instrument text, Obligation obligation)
    {
        var versions = obligation.Versions.Where(version => IsPublic(version.PublicSince ?? LocalDate.MinIsoValue)).ToArray();
        var possible = versions.Where((version, index) => HasCome(version.From) != false && versions.Skip(index + 1).All(later => HasCome(later.From) != true)).ToArray();
        var inForce = versions.Aggregate((bool?)false, (begun, version) => begun | HasCome(version.From))
            & InForce(text, possible.Select(version => version.Confidence).Append(obligation.Confidence).Min(), Status.Active);
        var found = possible.Select(version => Subjects(obligation.About).Select(one => Find(version, inForce & one.Belongs, one.Subject)).DefaultIfEmpty(Conclusion.NotApplicable).Max()).ToArray();
        return inForce == false || found.Length == 0 ? Conclusion.NotApplicable : found.Distinct().Count() == 1 || found.Max() <= Conclusion.Excused ? found.Max() : Conclusion.Undetermined;
    }

    private Conclusion Find(ObligationVersion version, bool? bound, Subject subject)
    {
        var applies = bound & Ask(version.Applies, subject);
        var holds = !applies | Ask(version.Requires, subject);
        var excepted = version.Exemptions.Aggregate((bool?)false, (any, exemption) => any | Ask(exemption.When, subject));
        return applies == false ? Conclusion.NotApplicable : holds == true ? Conclusion.Met : excepted == true ? Conclusion.Excused : holds == false && excepted == false ? Conclusion.NotMet : Conclusion.Undetermined;
    }

    internal bool? Ask(Condition condition, Subject subject) => condition switch
    {
        All => condition.Parts.Aggregate((bool?)true, (all, part) => all & Ask(part, subject)),
        Any => condition.Parts.Aggregate((bool?)false, (any, part) => any | Ask(part, subject)),
        Not => !Ask(condition.Parts[0], subject),
        Caveated => Ask(condition.Parts[0], subject),
        Preferred => true,
        AtLeast least => least.Parts.Count(part => Ask(part, subject) == true) >= least.Count ? true : least.Parts.Count(part => Ask(part, subject) != false) < least.Count ? false : null,
        Unsettled unsettled => Ask(unsettled, subject),
        _ => Fresh(inquiry => inquiry.Ask(condition, subject)),
    };

    private bool? Ask(Unsettled unsettled, Subject subject)
    {
        var chosen = terms.Readings.FirstOrDefault(choice => choice.Question == unsettled.Question.Id)?.Reading;
        var known = unsettled.Question.Readings.Zip(unsettled.Parts).Where(pair => IsPublic(pair.First.KnownSince)).ToArray();
        var settled = known.Where(pair => pair.First.SelectedFrom is { } day && IsPublic(day)).OrderBy(pair => pair.First.SelectedFrom).TakeLast(1).ToArray();
        var taken = settled.Length > 0 ? settled : known.Any(pair => pair.First.Id == chosen) ? known.Where(pair => pair.First.Id == chosen).ToArray() : known;
        var answers = taken.Select(pair => Ask(pair.Second, subject)).Distinct().ToArray();
        return unsettled.Parts.Count == 0 ? chosen switch { "true" => true, "false" => false, _ => null } : answers.Length == 1 ? answers[0] : null;
    }

    internal bool? InForce(Instrument text, Confidence confidence, Status wanted)
    {
        var events = text.Events.Where(happened => IsPublic(happened.PublicSince)).ToArray();
        var possible = new HashSet<Status> { Status.NotYet };
        foreach (var happened in events.Where(happened => happened.Kind is not (LifeEventKind.Proposed or LifeEventKind.Adopted or LifeEventKind.Published or LifeEventKind.Amended)))
        {
            var begins = new[] { happened.Day.First, happened.Day.Last };
            var ends = happened.Until is { } until ? new[] { until.First, until.Last } : [DayNumber.Never];
            possible = begins.SelectMany(begin => begin > today ? possible : ends.Select(end => end <= today ? Status.Ended : Brought(happened.Kind, events))).ToHashSet();
        }

        return !IsPublic(text) ? false : text.Confidence < terms.ConfidenceFloor ? null : possible.All(one => (one & wanted) == 0) ? false : confidence >= terms.ConfidenceFloor && possible.All(one => (one & wanted) != 0) ? true : null;
    }

    private static Status Brought(LifeEventKind kind, LifeEvent[] events) => kind switch
    {
        LifeEventKind.InForce when events.Any(happened => happened.Kind == LifeEventKind.Applicable) => Status.NotYet,
        LifeEventKind.InForce or LifeEventKind.Applicable or LifeEventKind.Extended or LifeEventKind.Revived => Status.Active,
        LifeEventKind.Suspended => Status.Dormant,
        LifeEventKind.EffectsRunOn => Status.RunningOn,
        _ => Status.Ended,
    };

    private IEnumerable<(Subject Subject, bool? Belongs)> Subjects(SubjectKind kind) => kind switch
    {
        SubjectKind.DataSet => Parts(arrangement.DataSets, DataSet.Unnamed, one => new Subject(scene, kind, dataSet: one)),
        SubjectKind.Layer => Parts(arrangement.Layers, Layer.Unnamed, one => new Subject(scene, kind, layer: one)),
        SubjectKind.Transfer => Parts(arrangement.Transfers, Transfer.Unnamed, one => new Subject(scene, kind, transfer: one)),
        SubjectKind.Party => arrangement.Organisations.Select(one => (new Subject(scene, kind, party: one), (bool?)true)),
        _ => [(scene.Whole, true)],
    };

    private IEnumerable<(Subject Subject, bool? Belongs)> Parts<T>(FactList<T> list, T unnamed, Func<T, Subject> about)
        where T : notnull, IKeyed => list.Entries.Select(entry => (about(entry.Value), Fresh(inquiry => inquiry.Belongs(entry)))).Append((about(unnamed), Fresh(inquiry => inquiry.IsExact(list) ? Truth.False : Truth.Unknown)));

    internal bool IsPublic(Instrument text) => text.Events.Count == 0 || text.Events.Any(happened => IsPublic(happened.PublicSince));
    private bool IsPublic(LocalDate day) => day <= (terms.Knowledge.FollowsTheDay ? on : terms.Knowledge.On ?? LocalDate.MaxIsoValue);
    internal bool? HasCome(UncertainDay day) => today >= day.Last ? true : today >= day.First ? null : false;
    internal bool? HasPassed(UncertainDay day) => today > day.Last ? true : today > day.First ? null : false;

    private bool? Fresh(Func<Inquiry, Truth> ask) => ask(new Inquiry(terms.ForInquiry, new DefinitionalQuestions(law, this, terms), today)) is var truth && truth.IsUnknown ? null : truth.IsTrue;
}
