using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Testing;
using Sovereignty.Tests.AnyLaw;

namespace Sovereignty.Tests.Evaluation;

/// <summary>How answers to questions become a conclusion: every case of one subject, several subjects, borders between versions.</summary>
public sealed class DecidingTests
{
    private static readonly LocalDate On = Known.Day("2028-02-10");
    private static readonly Condition Open = new Question("open", Text.Same("?"), "a source").Open();
    private static readonly Condition[] Answers = [Condition.Always, Open, Condition.Never];
    private static readonly HostingArrangement Empty = new() { Id = "empty" };

    public static TheoryData<string, string, string, Conclusion> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, Conclusion>();
            foreach (var (applies, requires, excepted) in Answers.SelectMany(_ => Answers, (applies, requires) => (applies, requires)).SelectMany(_ => Answers, (pair, excepted) => (pair.applies, pair.requires, excepted)))
            {
                cases.Add(Name(applies), Name(requires), Name(excepted), (Name(applies), Name(requires), Name(excepted)) switch
                {
                    ("no", _, _) => Conclusion.NotApplicable,
                    (_, "yes", _) => Conclusion.Met,
                    (_, _, "yes") => Conclusion.Excused,
                    ("yes", "no", "no") => Conclusion.NotMet,
                    _ => Conclusion.Undetermined,
                });
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_combination_of_answers_has_its_conclusion(string applies, string requires, string excepted, Conclusion expected)
    {
        var version = Small.Version("duty", UncertainDay.Always, Question(requires), Question(applies)) with { Exemptions = [new(Text.Same("e"), Question(excepted))] };

        Answered(expected, Empty, Small.Obligation("duty", about: SubjectKind.Arrangement, versions: version));
    }

    [Fact]
    public void One_of_several_exceptions_is_enough_wherever_it_stands()
    {
        Answered(Conclusion.Excused, Empty, Excepted(Condition.Never, Condition.Always));
        Answered(Conclusion.Excused, Empty, Excepted(Condition.Always, Condition.Never));
        Answered(Conclusion.Undetermined, Empty, Excepted(Open, Condition.Never));
        Answered(Conclusion.NotMet, Empty, Excepted(Condition.Never, Condition.Never));
    }

    [Theory]
    [InlineData(Conclusion.Met, "FR", "FR")]
    [InlineData(Conclusion.NotMet, "FR", "US")]
    [InlineData(Conclusion.NotMet, "US", "FR")]
    [InlineData(Conclusion.NotMet, "", "US")]
    [InlineData(Conclusion.NotMet, "US", "")]
    [InlineData(Conclusion.Undetermined, "", "FR")]
    [InlineData(Conclusion.Undetermined, "FR", "", "FR")]
    [InlineData(Conclusion.NotApplicable)]
    public void Of_several_subjects_the_worst_counts(Conclusion expected, params string[] seats)
    {
        var parties = seats.Select((name, place) =>
        {
            var seat = name.Length == 0 ? Fact<Country>.Unknown : Known.As(Country.Of(name));
            return new Organisation { Id = PartyId.Of($"party-{place}"), Seat = seat, CentralAdministration = seat, PrincipalEstablishment = seat };
        });

        Answered(expected, Empty with { Organisations = [.. parties] }, Small.Obligation("duty", new EstablishedIn(Country.Of("FR")), about: SubjectKind.Party));
    }

    [Fact]
    public void What_a_list_may_leave_out_is_a_subject_of_which_nothing_is_known()
    {
        var duty = Small.Obligation("duty", Condition.Never, new DeliveredAs([Delivery.CommercialCloud]));
        var layer = new Layer { Id = LayerId.Of("layer"), Delivery = Known.As(Delivery.OwnMachines) };

        Answered(Conclusion.NotApplicable, Empty with { Layers = Known.Exactly(layer) }, duty);
        Answered(Conclusion.Undetermined, Empty with { Layers = Known.AtLeast(layer) }, duty);
        Answered(Conclusion.Undetermined, Empty, duty);
    }

    [Theory]
    [InlineData("yes", "yes", Conclusion.Met)]
    [InlineData("no", "no", Conclusion.NotMet)]
    [InlineData("yes", "no", Conclusion.Undetermined)]
    [InlineData("no", "yes", Conclusion.Undetermined)]
    [InlineData("open", "yes", Conclusion.Undetermined)]
    public void On_a_border_that_is_not_known_what_both_versions_give_counts(string before, string after, Conclusion expected)
    {
        var duty = Small.Obligation("duty", about: SubjectKind.Arrangement, versions:
        [
            Small.Version("before", UncertainDay.Always, Question(before)),
            Small.Version("after", UncertainDay.Between(On.PlusDays(-3), On.PlusDays(3)), Question(after)),
        ]);

        Answered(expected, Empty, duty);
        Assert.Equal(Bare(before), Of(Empty, duty, On.PlusDays(-4)));
        Assert.Equal(Bare(after), Of(Empty, duty, On.PlusDays(3)));
    }

    private static Conclusion Bare(string requires) => requires switch { "yes" => Conclusion.Met, "no" => Conclusion.NotMet, _ => Conclusion.Undetermined };

    private static Obligation Excepted(params Condition[] exemptions) => Small.Obligation(
        "duty",
        about: SubjectKind.Arrangement,
        versions: Small.Version("duty", UncertainDay.Always, Condition.Never) with { Exemptions = [.. exemptions.Select((when, place) => new Exemption(Text.Same($"e{place}"), when))] });

    private static void Answered(Conclusion expected, HostingArrangement arrangement, Obligation duty) => Assert.Equal(expected, Of(arrangement, duty, On));

    // Deciding alone and deciding with reasons.
    private static Conclusion Of(HostingArrangement arrangement, Obligation duty, LocalDate on)
    {
        var dossier = new SovereigntyEvaluator(Small.Law(duty, Small.Union)).Open(arrangement);
        var conclusion = dossier.Decide(on).Conclusion;
        Assert.Equal(conclusion, dossier.Assess(on).Conclusion);
        return conclusion;
    }

    private static string Name(Condition answer) => answer == Condition.Always ? "yes" : answer == Condition.Never ? "no" : "open";

    private static Condition Question(string name) => name switch { "yes" => Condition.Always, "no" => Condition.Never, _ => Open };
}
