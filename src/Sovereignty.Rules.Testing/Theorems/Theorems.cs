using FsCheck;
using Sovereignty.Analysis;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>The theorems that any law must hold, as a call.</summary>
public static class Theorems
{
    /// <summary>The name of the row that tries no case and looks at the text of the law: what no case can show.</summary>
    public const string OfTheText = "The_text_has_no_errors";

    private const double OfEveryDay = 0.25;

    /// <summary>The theorems: what knowing more can do, what more law can do, and how days and evaluators agree.</summary>
    public static ValueList<Theorem> All { get; } =
    [
        new(nameof(KnowledgeTheorems.Silence_is_not_consent), new("Forgetting a fact turns a settled answer into the same one or an open one, never into its opposite.", "Oublier un fait laisse une réponse acquise ou l'ouvre ; il ne la renverse jamais."), KnowledgeTheorems.Silence_is_not_consent, KnowledgeTheorems.WithLessKnown),
        new(nameof(KnowledgeTheorems.Learning_only_settles), new("Learning a fact settles open answers and changes no settled one.", "Apprendre un fait tranche des réponses ouvertes et n'en change aucune qui était tranchée."), KnowledgeTheorems.Learning_only_settles, KnowledgeTheorems.WithLessKnown),
        new(nameof(KnowledgeTheorems.Forgetting_only_widens_scores), new("Forgetting a fact only widens the interval of a score.", "Oublier un fait ne fait qu'élargir l'intervalle d'une note."), KnowledgeTheorems.Forgetting_only_widens_scores, KnowledgeTheorems.WithLessKnown),
        new(nameof(KnowledgeTheorems.Raising_the_evidence_floor_only_widens_scores), new("Asking for better evidence only widens the interval of a score.", "Exiger de meilleures preuves ne fait qu'élargir l'intervalle d'une note."), KnowledgeTheorems.Raising_the_evidence_floor_only_widens_scores, KnowledgeTheorems.WithTheHighestFloor),
        new(nameof(KnowledgeTheorems.Choosing_a_reading_only_settles), new("Choosing a reading of an unsettled question settles open answers and changes no settled one.", "Choisir une lecture d'une question non tranchée tranche des réponses ouvertes et n'en change aucune qui était tranchée."), KnowledgeTheorems.Choosing_a_reading_only_settles, KnowledgeTheorems.WithAReading),
        new(nameof(KnowledgeTheorems.Raising_the_evidence_floor_keeps_a_finding_in_its_class_or_opens_it), new("Asking for better evidence keeps a finding or opens it.", "Exiger de meilleures preuves laisse un constat ou l'ouvre."), KnowledgeTheorems.Raising_the_evidence_floor_keeps_a_finding_in_its_class_or_opens_it, KnowledgeTheorems.WithAHigherFloor),
        new(nameof(KnowledgeTheorems.Nothing_public_after_the_day_of_knowledge_influences_an_answer), new("Nothing that became public after the day of knowledge influences an answer.", "Rien de ce qui est devenu public après le jour de connaissance n'influe sur une réponse."), KnowledgeTheorems.Nothing_public_after_the_day_of_knowledge_influences_an_answer, KnowledgeTheorems.AsItWasKnown),
        new(nameof(KnowledgeTheorems.An_open_finding_names_what_is_missing_and_no_other_does), new("An open finding names what is missing, and no other does.", "Un constat ouvert nomme ce qui manque, et lui seul."), KnowledgeTheorems.An_open_finding_names_what_is_missing_and_no_other_does),
        new(nameof(LawTheorems.More_obligations_never_make_an_arrangement_better), new("One more obligation never makes the conclusion better.", "Une obligation de plus n'améliore jamais la conclusion."), LawTheorems.More_obligations_never_make_an_arrangement_better, LawTheorems.WithoutAnObligation),
        new(nameof(LawTheorems.Defining_an_undefined_name_only_settles), new("Defining a name that the law leaves undefined settles open answers and changes no settled one.", "Définir un nom que le droit laisse sans définition tranche des réponses ouvertes et n'en change aucune qui était tranchée."), LawTheorems.Defining_an_undefined_name_only_settles, LawTheorems.WithNamesDefined),
        new(nameof(LawTheorems.Law_not_in_force_changes_no_conclusion_no_other_finding_and_no_exposure), new("Law that is not in force changes no conclusion, no other finding and no exposure.", "Un texte qui n'est pas en vigueur ne change ni conclusion, ni autre constat, ni exposition."), LawTheorems.Law_not_in_force_changes_no_conclusion_no_other_finding_and_no_exposure, LawTheorems.WithLawNotInForce),
        new(nameof(LawTheorems.Neither_the_order_of_the_law_nor_of_the_facts_matters), new("Neither the order of the law nor that of the facts matters.", "Ni l'ordre du droit ni celui des faits n'importe."), LawTheorems.Neither_the_order_of_the_law_nor_of_the_facts_matters, LawTheorems.InAnotherOrder),
        new(nameof(LawTheorems.Saying_a_law_twice_changes_nothing), new("Saying a law twice changes nothing.", "Dire un texte deux fois ne change rien."), LawTheorems.Saying_a_law_twice_changes_nothing, LawTheorems.Twice),
        new(nameof(LawTheorems.Equal_arrangements_get_equal_assessments), new("Equal arrangements get equal assessments.", "À montages égaux, évaluations égales."), LawTheorems.Equal_arrangements_get_equal_assessments, LawTheorems.InAnotherOrder),
        new(nameof(LawTheorems.Every_finding_cites_a_provision_and_says_why), new("Every finding cites a provision and says why, in English and in French.", "Tout constat cite une disposition et dit pourquoi, en anglais et en français."), LawTheorems.Every_finding_cites_a_provision_and_says_why),
        new(nameof(LawTheorems.Law_below_the_confidence_floor_is_never_a_breach_and_never_obeyed_in_silence), new("Law below the confidence floor is never a breach.", "Un texte sous le plancher de confiance n'est jamais un manquement."), LawTheorems.Law_below_the_confidence_floor_is_never_a_breach_and_never_obeyed_in_silence, LawTheorems.OfConfidenceA),
        new(nameof(TimeTheorems.An_assessment_holds_through_its_window), new("An assessment is the same on every day of the window that it states.", "Une évaluation est la même chaque jour de la période qu'elle indique."), TimeTheorems.An_assessment_holds_through_its_window, TimeTheorems.OnTheFirstOtherDay, OfEveryDay),
        new(nameof(TimeTheorems.A_decisions_conclusion_holds_through_its_window), new("A conclusion is the same on every day of the window that it states.", "Une conclusion est la même chaque jour de la période qu'elle indique."), TimeTheorems.A_decisions_conclusion_holds_through_its_window, TimeTheorems.OnTheFirstDayDecidedOtherwise),
        new(nameof(TimeTheorems.Deciding_agrees_with_assessing), new("The short answer agrees with the full one.", "La réponse brève s'accorde avec la réponse complète."), TimeTheorems.Deciding_agrees_with_assessing, TimeTheorems.OnTheFirstDayOfDisagreement),
        new(nameof(TimeTheorems.Deciding_agrees_with_assessing_on_every_day), new("The short answer agrees with the full one on every day of a dossier.", "La réponse brève s'accorde avec la réponse complète chaque jour d'un dossier."), TimeTheorems.Deciding_agrees_with_assessing_on_every_day, TimeTheorems.OnTheFirstDayOfDisagreement, OfEveryDay),
        new(nameof(TimeTheorems.The_fast_evaluator_agrees_with_the_definitional_one), new("The fast evaluator agrees with the definitional one.", "L'évaluateur rapide s'accorde avec celui qui suit la définition."), TimeTheorems.The_fast_evaluator_agrees_with_the_definitional_one, TimeTheorems.ByDefinition),
        new(nameof(TimeTheorems.The_window_lies_inside_the_one_found_day_by_day), new("On every day of the stated window the definitional evaluator answers the same.", "Chaque jour de la période indiquée, l'évaluateur qui suit la définition répond de même."), TimeTheorems.The_window_lies_inside_the_one_found_day_by_day, TimeTheorems.OnTheFirstOtherDay, OfEveryDay),
    ];

    /// <summary>The names of the theorems and <see cref="OfTheText"/>, one a row, as a test framework takes them: <c>[MemberData(nameof(Theorems.Rows), MemberType = typeof(Theorems))]</c>.</summary>
    public static IEnumerable<object[]> Rows => All.Select(theorem => theorem.Name).Append(OfTheText).Select(name => new object[] { name });

    /// <summary>The theorem of this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Theorem Named(string name) => All.FirstOrDefault(theorem => theorem.Name == name) ?? throw new ArgumentException($"No theorem is called {name}.", nameof(name));

    /// <summary>Tries every theorem on a law, on arrangements, terms and days generated around the names and days that the law speaks of; what no case can show is looked for in its text.</summary>
    /// <param name="law">The law.</param>
    /// <param name="options">How hard to look; the usual when null.</param>
    public static TheoremReport Of(BodyOfLaw law, TheoremOptions? options = null) =>
        Of(All, CaseGenerators.Of(law), options) with { Lint = ErrorsOf(law) };

    /// <summary>Tries the theorem of one name on a law, or looks for errors in its text where that is the name of the row.</summary>
    /// <exception cref="ArgumentException">There is no theorem of this name.</exception>
    public static TheoremReport Of(BodyOfLaw law, string name, TheoremOptions? options = null) =>
        name == OfTheText ? new([], [], ErrorsOf(law)) : Of([Named(name)], CaseGenerators.Of(law), options);

    /// <summary>Tries the theorem of one name on cases of one's own.</summary>
    /// <exception cref="ArgumentException">There is no theorem of this name.</exception>
    public static TheoremReport Of(Arbitrary<Case> cases, string name, TheoremOptions? options = null) => Of([Named(name)], cases, options);

    private static ValueList<LintFinding> ErrorsOf(BodyOfLaw law) => LawLint.Of(law).Findings.Where(finding => finding.Level == LintLevel.Error).ToValueList();

    private static TheoremReport Of(ValueList<Theorem> theorems, Arbitrary<Case> cases, TheoremOptions? options) =>
        new(theorems, theorems.Select(theorem => CaseRun.Of(theorem, cases, options ?? TheoremOptions.Default)).OfType<TheoremFailure>().ToValueList(), []);
}
