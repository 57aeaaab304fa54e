using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Sovereignty.Facts;

namespace Sovereignty.Tests.House;

/// <summary>The library as its compiled code shows it: which type uses which members.</summary>
internal static class Library
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static Assembly Assembly { get; } = typeof(HostingArrangement).Assembly;

    public static string Folder { get; } = Root.Of("src", "Sovereignty.Rules");

    /// <summary>The types that somebody wrote.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. Assembly.GetTypes().Where(type => !IsGenerated(type) && type.Namespace?.StartsWith("Sovereignty", StringComparison.Ordinal) == true)];

    /// <summary>What every type uses, its nested and generated types counted with it.</summary>
    public static ILookup<Type, MemberInfo> Uses { get; } = Assembly.GetTypes()
        .Where(type => Outermost(type).Namespace?.StartsWith("Sovereignty", StringComparison.Ordinal) == true)
        .SelectMany(type => UsedBy(type).Distinct().Select(used => (User: Outermost(type), Used: used)))
        .ToLookup(pair => pair.User, pair => pair.Used);

    public static Type Outermost(Type type) => type.DeclaringType is { } around ? Outermost(around) : type;

    public static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), false) || type.Name.Contains('<', StringComparison.Ordinal) || (type.DeclaringType is { } around && IsGenerated(around));

    /// <summary>The types that a member's signature is made of, and the member's own.</summary>
    public static IEnumerable<Type> TypesOf(MemberInfo member) => (member switch
    {
        Type type => [type],
        FieldInfo field => [field.FieldType, field.DeclaringType],
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method.IsGenericMethod ? method.GetGenericArguments() : [])
            .Append((method as MethodInfo)?.ReturnType).Append(method.DeclaringType),
        _ => [member.DeclaringType],
    }).OfType<Type>().SelectMany(Unwrapped);

    private static IEnumerable<Type> Unwrapped(Type type) =>
        type.HasElementType ? Unwrapped(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrapped).Append(type.GetGenericTypeDefinition())
        : [type];

    private static IEnumerable<MemberInfo> UsedBy(Type type)
    {
        IEnumerable<MemberInfo> used = type.GetInterfaces();
        if (type.BaseType is { } parent)
        {
            used = used.Append(parent);
        }

        used = used.Concat(type.GetFields(Own).Select(field => field.FieldType));
        return used.Concat(type.GetMembers(Own).OfType<MethodBase>().SelectMany(method => TypesOf(method).Concat(Bodies(method))));
    }

    private static IEnumerable<MemberInfo> Bodies(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
        {
            yield break;
        }

        foreach (var local in body.LocalVariables)
        {
            yield return local.LocalType;
        }

        var typeArguments = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            var operation = Codes[value];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments)!;
            }

            at += SizeOfOperand(operation.OperandType, code, at);
        }
    }

    private static int SizeOfOperand(OperandType type, byte[] code, int at) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
