using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// One asking: a day, what may be known, the law's five questions. Everything that a criterion learns, it learns here, and each answer narrows
/// the window of days on which all answers so far are the same. On the explaining path it also collects why and what was missing.
/// </summary>
public ref struct Inquiry
{
    private readonly Recorder? recorder;
    private readonly Recollection? recollection;
    private readonly int day;
    private readonly int knownDay;
    private readonly bool knowledgeFollows;
    private readonly EvidenceGrade floor;

    internal Inquiry(InquiryTerms terms, ILegalQuestions law, int day, Recorder? recorder = null, Recollection? recollection = null)
    {
        Terms = terms;
        Law = law;
        this.day = day;
        this.recorder = recorder;
        this.recollection = recollection;
        knowledgeFollows = terms.Knowledge.FollowsTheDay;
        knownDay = terms.Knowledge.Day;
        floor = terms.EvidenceFloor;
        Window = Window.Everything;
    }

    /// <summary>Whether reasons are wanted; words need not be made when they are not.</summary>
    public readonly bool Explains => recorder is not null;

    /// <summary>The law's questions.</summary>
    public ILegalQuestions Law { get; }

    /// <summary>The days on which everything asked so far has the same answer.</summary>
    public Window Window { get; internal set; }

    internal InquiryTerms Terms { get; }

    /// <summary>What is supposed where facts give no answer; null when nothing is.</summary>
    internal Suppositions? Suppositions { get; init; }

    /// <summary>The inferences that are being asked; none at first.</summary>
    internal InferenceChain? Inferring { get; set; }

    /// <summary>Asks a condition about a subject.</summary>
    public Truth Ask(Condition condition, in Subject subject)
    {
        if (Suppositions is not null && condition is Criterion criterion)
        {
            return Suppositions.Ask(criterion, in subject, ref this);
        }

        // Below an inference the answer may rest on which inferences are being asked, so it is not remembered.
        return recorder is not null
            ? Inferring is not null ? Explain(condition, in subject, recorder) : ExplainOnce(condition, in subject, recorder)
            : recollection is not null && Inferring is null && condition is Criterion
                ? AnswerOnce(condition, in subject, recollection)
                : condition.EvaluateFor(in subject, ref this);
    }

    /// <summary>Whether the asked day is that day or a later one.</summary>
    public Truth IsOnOrAfter(UncertainDay when) =>
        HasReached(when.Last) ? Truth.True : HasReached(when.First) ? Truth.Unknown : Truth.False;

    /// <summary>Whether the asked day lies after that day.</summary>
    public Truth IsAfter(UncertainDay when) =>
        HasReached(DayNumber.DayAfter(when.Last)) ? Truth.True : HasReached(DayNumber.DayAfter(when.First)) ? Truth.Unknown : Truth.False;

    /// <summary>Whether the asked day lies in the range, both ends included.</summary>
    public Truth IsWithin(Validity validity) => IsOnOrAfter(validity.From) & !IsAfter(validity.Through);

    /// <summary>Whether something that became public on that day was known on the day of knowledge.</summary>
    public bool IsKnown(Evidence evidence) => IsPublic(evidence.PublicDay);

    /// <summary>Whether the element belongs to its list: True, Unknown when the evidence is weak or denied, False when nobody knew of it.</summary>
    public Truth Belongs<T>(Entry<T> entry)
        where T : notnull, IKeyed
    {
        if (!IsPublic(entry.Evidence.PublicDay))
        {
            return Truth.False;
        }

        recorder?.Used(entry.Evidence);
        var denied = entry.Denial is { } denial && IsPublic(denial.PublicDay);
        return entry.Evidence.Grade >= floor && !denied ? Truth.True : Truth.Unknown;
    }

    /// <summary>Whether the list is known to hold no other elements.</summary>
    public bool IsExact<T>(FactList<T> list)
        where T : notnull, IKeyed
    {
        if (list.Completeness is not { } completeness || !IsPublic(completeness.PublicDay) || completeness.Grade < floor)
        {
            return false;
        }

        recorder?.Used(completeness);
        return true;
    }

    /// <summary>
    /// Whether the value passes the test: what the test says of every value that any known source leaves possible, and Unknown where they differ
    /// or when no source of the wanted grade is known.
    /// </summary>
    public Truth Test<T, TArgument>(Fact<T> fact, FactName name, in Subject subject, TArgument argument, FactTest<T, TArgument> test)
        where T : notnull
    {
        var best = default(EvidenceGrade);
        var answered = false;
        var answer = Truth.Unknown;
        foreach (var statement in fact.Statements)
        {
            if (!IsPublic(statement.Evidence.PublicDay))
            {
                continue;
            }

            best = statement.Evidence.Grade > best ? statement.Evidence.Grade : best;
            recorder?.Used(statement.Evidence);
            foreach (var value in statement.OneOf)
            {
                var truth = test(value, argument, ref this);
                answer = answered ? Truth.Agreement(answer, truth) : truth;
                answered = true;
            }
        }

        answer = best >= floor ? answer : Truth.Unknown;
        if (answer.IsUnknown)
        {
            Miss(name, in subject);
        }

        return answer;
    }

    /// <summary>Whether the value is this one.</summary>
    public Truth Is<T>(Fact<T> fact, T value, FactName name, in Subject subject)
        where T : notnull =>
        Test(fact, name, in subject, value, static (T known, T wanted, ref Inquiry _) => Truth.Of(EqualityComparer<T>.Default.Equals(known, wanted)));

    /// <summary>Whether the value is one of these.</summary>
    public Truth IsAnyOf<T>(Fact<T> fact, ValueList<T> values, FactName name, in Subject subject)
        where T : notnull =>
        Test(fact, name, in subject, values, static (T known, ValueList<T> wanted, ref Inquiry _) => Truth.Of(wanted.AsSpan().Contains(known)));

    /// <summary>Whether some element of the list passes the test.</summary>
    public Truth Some<T, TArgument>(FactList<T> list, FactName name, in Subject subject, TArgument argument, FactTest<T, TArgument> test)
        where T : notnull, IKeyed
    {
        var answer = Truth.False;
        foreach (var entry in list.Entries)
        {
            var belongs = Belongs(entry);
            if (belongs.IsFalse)
            {
                continue;
            }

            answer |= belongs & test(entry.Value, argument, ref this);
            if (answer.IsTrue && !Explains)
            {
                return answer;
            }
        }

        if (!IsExact(list))
        {
            answer |= Truth.Unknown;
        }

        if (answer.IsUnknown)
        {
            Miss(name, in subject);
        }

        return answer;
    }

    /// <summary>Whether every element of the list passes the test; of no elements, every one does.</summary>
    public Truth Every<T, TArgument>(FactList<T> list, FactName name, in Subject subject, TArgument argument, FactTest<T, TArgument> test)
        where T : notnull, IKeyed
    {
        var answer = Truth.True;
        foreach (var entry in list.Entries)
        {
            var belongs = Belongs(entry);
            if (belongs.IsFalse)
            {
                continue;
            }

            answer &= !belongs | test(entry.Value, argument, ref this);
            if (answer.IsFalse && !Explains)
            {
                return answer;
            }
        }

        if (!IsExact(list))
        {
            answer &= Truth.Unknown;
        }

        if (answer.IsUnknown)
        {
            Miss(name, in subject);
        }

        return answer;
    }

    /// <summary>Says what was seen. Only when <see cref="Explains"/> is set need the words be made.</summary>
    public readonly void Because(Text text) => recorder?.Because(Said.Of(text));

    /// <summary>Says what was seen, in words that are made when somebody reads them.</summary>
    internal readonly void Because<TSaid>(TSaid said)
        where TSaid : Said => recorder?.Because(said);

    /// <summary>Says that a fact is missing.</summary>
    public readonly void Miss(FactName name, in Subject subject) => recorder?.Missing(name, in subject);

    /// <summary>Says that something is missing.</summary>
    public readonly void Miss(Missing missing) => recorder?.Missing(missing);

    /// <summary>Says which law answered.</summary>
    public readonly void Cite(Citation citation) => recorder?.Cite(citation);

    /// <summary>Says what the reader must know beside the answer.</summary>
    public readonly void Caveat(Text text) => recorder?.Caveat(text);

    /// <summary>Says through which parties a power reaches, from the operator on.</summary>
    public readonly void PassesThrough(ValueList<PartyId> path) => recorder?.PassesThrough(path);

    /// <summary>Says through which day the answer runs: the end of a term.</summary>
    public readonly void RunsThrough(UncertainDay last) => recorder?.RunsThrough(last);

    /// <summary>The bounds that all known sources leave for a share, in percent.</summary>
    internal Bounds BoundsOf(Fact<Share> share)
    {
        var best = default(EvidenceGrade);
        var (lower, upper) = (100m, 0m);
        foreach (var statement in share.Statements)
        {
            if (!IsPublic(statement.Evidence.PublicDay))
            {
                continue;
            }

            recorder?.Used(statement.Evidence);
            best = statement.Evidence.Grade > best ? statement.Evidence.Grade : best;
            foreach (var value in statement.OneOf)
            {
                lower = Math.Min(lower, value.AtLeast);
                upper = Math.Max(upper, value.AtMost);
            }
        }

        return best >= floor && upper >= lower ? new(lower, upper) : Bounds.Anything;
    }

    private Truth AnswerOnce(Condition condition, in Subject subject, Recollection known)
    {
        var before = Window;
        var asked = new Asked(condition, in subject);
        if (!known.TryRecall(in asked, day, out var window, out var truth))
        {
            Window = Window.Everything;
            truth = condition.EvaluateFor(in subject, ref this);
            window = Window;
            known.Remember(in asked, window, truth);
        }

        Window = before.Within(window);
        return truth;
    }

    private Truth Explain(Condition condition, in Subject subject, Recorder into)
    {
        into.Open();
        var truth = condition.EvaluateFor(in subject, ref this);
        into.Close(condition, truth);
        return truth;
    }

    private Truth ExplainOnce(Condition condition, in Subject subject, Recorder into)
    {
        var before = Window;
        var asked = new Asked(condition, in subject);
        if (!into.TryRecall(in asked, out var truth, out var window))
        {
            Window = Window.Everything;
            truth = Explain(condition, in subject, into);
            window = Window;
            into.Remember(in asked, window);
        }

        Window = before.Within(window);
        return truth;
    }

    /// <summary>Whether the day of knowledge is the asked day.</summary>
    internal readonly bool KnowledgeFollows => knowledgeFollows;

    /// <summary>The sources that are known, whenever they are asked for later.</summary>
    internal readonly KnownSources Sources => new(knowledgeFollows ? day : knownDay);

    /// <summary>Narrows the window to days on which the same sources of the fact are known.</summary>
    internal void Consult<T>(Fact<T> fact)
        where T : notnull
    {
        if (knowledgeFollows)
        {
            foreach (var statement in fact.Statements)
            {
                HasReached(statement.Evidence.PublicDay);
            }
        }
    }

    internal bool IsPublic(int publicDay) => knowledgeFollows ? HasReached(publicDay) : publicDay <= knownDay;

    /// <summary>Whether the asked day has reached the boundary; the answer is the same up to the boundary, or from it on.</summary>
    internal bool HasReached(int boundary)
    {
        if (day >= boundary)
        {
            if (boundary > Window.First)
            {
                Window = new Window(boundary, Window.Last);
            }

            return true;
        }

        if (boundary != DayNumber.Never && boundary - 1 < Window.Last)
        {
            Window = new Window(Window.First, boundary - 1);
        }

        return false;
    }
}
