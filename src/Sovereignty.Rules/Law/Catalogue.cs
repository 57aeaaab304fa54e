namespace Sovereignty.Law;

/// <summary>The shipped law: one line for each text.</summary>
public static class Catalogue
{
    /// <summary>The version of the shipped law: the day to which the fact sheets refer.</summary>
    public const string Version = "2026-11-23";

    /// <summary>French law and doctrine.</summary>
    public static BodyOfLaw France { get; } = BodyOfLaw.Of(
        CodeCivilArticle1.Instrument,
        CrpaL3115.Instrument,
        CrpaL3116.Instrument,
        Circular6282Sg.Instrument,
        DinumNote20210915.Instrument,
        Circular6404Sg.Instrument,
        Reminder20250422.Instrument,
        DinumVadeMecum202602.Instrument,
        Circular6519Sg.Instrument,
        Article31.Instrument,
        Article32.Instrument,
        Article33.Instrument,
        BillAn2258.Instrument,
        BillSenate211.Instrument,
        TrisDraft2025.Instrument,
        Decree2026272.Instrument,
        OrderPrmj2603774a.Instrument,
        OrderPrmd2617964a.Instrument,
        Decree2015350.Instrument,
        SecNumCloud31.Instrument,
        SecNumCloud32.Instrument,
        CcomL2333.Instrument,
        CcomL2337.Instrument,
        CspL11118.Instrument,
        HdsInsurersNote.Instrument,
        HdsV1.Instrument,
        HdsV2.Instrument,
        DecreeHds2026209.Instrument,
        Cgi242NoniesB.Instrument,
        Ordinance20251247.Instrument,
        Ordinance2021175.Instrument,
        Decree2022633.Instrument,
        Decree2024678.Instrument,
        Act2019774Article41.Instrument,
        Cnil2023146.Instrument,
        CouncilOfState444937.Instrument,
        CouncilOfState491644.Instrument,
        CouncilOfState492369.Instrument,
        CouncilOfState503163.Instrument,
        Pssie.Instrument,
        Ii901.Instrument,
        Igi1300.Instrument,
        CdefL133261.Instrument,
        BillOnResilience.Instrument,
        Rgs20.Instrument,
        PatrimoineL1111Old.Instrument,
        PatrimoineL1111.Instrument,
        PatrimoineL2114.Instrument,
        PatrimoineL2124.Instrument,
        PatrimoineR21223.Instrument,
        CcpL21124.Instrument,
        Act68678.Instrument);

    /// <summary>The law of the Union, and the membership of the Union and the EEA.</summary>
    public static BodyOfLaw EuropeanUnion { get; } = BodyOfLaw.Of(
        UnionMembership.Instrument,
        EeaMembership.Instrument,
        Gdpr.Instrument,
        JudgmentC18420.Instrument,
        Eucs.Instrument,
        SovereigntyFramework121.Instrument,
        SovereigntyCalculator2026.Instrument,
        Cloud3Tender.Instrument,
        Cloud3Award.Instrument,
        AdequacyAndorra.Instrument,
        AdequacyArgentina.Instrument,
        AdequacyBrazil.Instrument,
        AdequacyCanada.Instrument,
        AdequacyEpo.Instrument,
        AdequacyFaroeIslands.Instrument,
        AdequacyGuernsey.Instrument,
        AdequacyIsleOfMan.Instrument,
        AdequacyIsrael.Instrument,
        AdequacyJapan.Instrument,
        AdequacyJersey.Instrument,
        AdequacyKorea.Instrument,
        AdequacyNewZealand.Instrument,
        AdequacySwitzerland.Instrument,
        AdequacyUnitedKingdom.Instrument,
        AdequacyUruguay.Instrument,
        SafeHarbour2000520.Instrument,
        PrivacyShield20161250.Instrument,
        DataPrivacyFramework20231795.Instrument,
        ClausesDecision2021914.Instrument,
        JudgmentC36214.Instrument,
        JudgmentC31118.Instrument,
        JudgmentC2123.Instrument,
        JudgmentC41323.Instrument,
        JudgmentT55323.Instrument,
        AppealC70325.Instrument,
        EdpbRecommendations012020.Instrument,
        EdpbGuidelines052021.Instrument,
        DataAct.Instrument,
        DataActArticle28.Instrument,
        DataGovernanceAct.Instrument,
        FreeFlow20181807.Instrument,
        DigitalOmnibus2025.Instrument,
        AiOmnibus20261744.Instrument,
        Nis2.Instrument,
        Cer.Instrument,
        Dora.Instrument,
        CybersecurityAct.Instrument,
        CybersecurityAct2.Instrument,
        HealthDataSpace.Instrument,
        HealthDataSpaceArticle86.Instrument,
        HealthDataSpaceArticle87.Instrument,
        CloudAndAiDevelopmentAct.Instrument,
        FinancialRegulation20242509.Instrument,
        CispeCode.Instrument,
        CloudCodeOfConduct.Instrument);

    /// <summary>German law and frameworks.</summary>
    public static BodyOfLaw Germany { get; } = BodyOfLaw.Of(
        Sgb5Section393.Instrument,
        Sgb5Section393Amendment.Instrument,
        C5Equivalence.Instrument,
        Sgb1080.Instrument,
        C52020.Instrument,
        C52026.Instrument,
        C3A.Instrument);

    /// <summary>Italian rules on qualified cloud services.</summary>
    public static BodyOfLaw Italy { get; } = BodyOfLaw.Of(
        Acn3062022.Instrument,
        Acn3072022.Instrument,
        AcnDd292023.Instrument,
        AcnRegulation21007.Instrument);

    /// <summary>Dutch cloud policy.</summary>
    public static BodyOfLaw Netherlands { get; } = BodyOfLaw.Of(
        Cloudbeleid2022.Instrument,
        Cloudbeleid2026.Instrument,
        Virbi2025.Instrument);

    /// <summary>Polish cloud standards.</summary>
    public static BodyOfLaw Poland { get; } = BodyOfLaw.Of(
        Scco2025.Instrument);

    /// <summary>Spanish law.</summary>
    public static BodyOfLaw Spain { get; } = BodyOfLaw.Of(
        Ens3112022.Instrument,
        Rdl142019.Instrument,
        Ley392015Articles9And10.Instrument,
        Ley402015Article46Bis.Instrument);

    /// <summary>Swiss law.</summary>
    public static BodyOfLaw Switzerland { get; } = BodyOfLaw.Of(
        RevFadp.Instrument);

    /// <summary>Powers of the United States.</summary>
    public static BodyOfLaw UnitedStates { get; } = BodyOfLaw.Of(
        CloudAct.Instrument,
        Fisa702.Instrument,
        FisaProviders.Instrument,
        FaaTransition.Instrument,
        Risaa.Instrument,
        PublicLaw11984.Instrument,
        PublicLaw11987.Instrument,
        ExecutiveAgreements.Instrument,
        Nsl2709.Instrument,
        ExecutiveOrder12333.Instrument,
        ExecutiveOrder14086.Instrument,
        PrivacyBoard.Instrument,
        ExecutiveOrder14203.Instrument);

    /// <summary>Powers of other third countries.</summary>
    public static BodyOfLaw ThirdCountries { get; } = BodyOfLaw.Of(
        AssistanceAndAccessAct.Instrument,
        InternationalProductionOrdersAct.Instrument,
        CriminalCode487014.Instrument,
        BillC22.Instrument,
        NationalIntelligenceLaw.Instrument,
        DataSecurityLawArticle35.Instrument,
        DataSecurityLawArticle36.Instrument,
        CybersecurityLaw.Instrument,
        PersonalInformationProtectionLaw.Instrument,
        CounterEspionageLaw.Instrument,
        InformationTechnologyActSection69.Instrument,
        TelecommunicationsAct.Instrument,
        GeneralSecurityServiceLaw.Instrument,
        Law374Fz.Instrument,
        Sorm.Instrument,
        Law242Fz.Instrument,
        Law236Fz.Instrument,
        Buepf.Instrument,
        Vuepf.Instrument,
        Ndg.Instrument,
        PenalCode271.Instrument,
        InvestigatoryPowersAct.Instrument,
        TechnicalCapabilityNotice.Instrument,
        InvestigatoryPowersAmendmentAct.Instrument,
        OverseasProductionOrdersAct.Instrument);

    /// <summary>How authorities and counsel read powers of third countries: sources of readings, and decisions about single transactions.</summary>
    public static BodyOfLaw OnForeignReach { get; } = BodyOfLaw.Of(
        CoveredCountries.Instrument,
        VladeckOpinion.Instrument,
        KoelnOpinion.Instrument,
        GreenbergTraurigMemo.Instrument,
        SolvinityProhibition.Instrument);

    /// <summary>International standards.</summary>
    public static BodyOfLaw International { get; } = BodyOfLaw.Of(
        IsoIec27001.Instrument,
        GaiaX2411.Instrument);

    /// <summary>All of it.</summary>
    public static BodyOfLaw Law { get; } = France | EuropeanUnion | Germany | Italy | Netherlands | Poland | Spain | Switzerland | UnitedStates | ThirdCountries | OnForeignReach | International;
}
