using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>
/// Finds where fields and properties of watched types, and of those derived from them, are set from a file that
/// declares neither the object's type nor a base of it. A call of a method that does nothing but set counts like the
/// assignment that it is. What an object is constructed with is not set from outside.
/// </summary>
internal sealed class ForeignWrites(Room room, IReadOnlyCollection<string> watched)
{
    public IReadOnlyList<ForeignWrite> Find() =>
        watched.Count == 0 ? [] : [.. room.Files.AsParallel().AsOrdered().SelectMany(file => In(file).ToArray())];

    private IEnumerable<ForeignWrite> In(SourceFile file) =>
        from node in file.Syntax.DescendantNodes()
        from target in node is InvocationExpressionSyntax call ? SetBy(call, file) : Written.By(node)
        where WithHolders(target, file).Any(part => IsForeign(part, file))
        select new ForeignWrite(file, file.LineOf(target), target.ToString());

    private IEnumerable<ExpressionSyntax> SetBy(InvocationExpressionSyntax call, SourceFile file) =>
        IsForeign(call.Expression, file) && SetterMethod.IsCalled(call, room.ModelOf(file), room.Compilation)
            ? [call.Expression]
            : [];

    /// <summary>Whoever sets a field of a value sets whatever holds the value.</summary>
    private IEnumerable<ExpressionSyntax> WithHolders(ExpressionSyntax target, SourceFile file)
    {
        yield return target;
        while (ReceiverOf(target) is { } holder && TypeOf(holder, file) is { IsValueType: true })
            yield return target = holder;
    }

    private bool IsForeign(ExpressionSyntax target, SourceFile file)
    {
        if (ReceiverOf(target) is not { } receiver)
            return false;
        var owner = TypeOf(receiver, file);
        return Lineage(owner).Any(type => watched.Contains(type.Name))
            && !Lineage(owner).Any(type => room.FilesThatDeclare(type).Contains(file));
    }

    private static IEnumerable<ITypeSymbol> Lineage(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    private ITypeSymbol? TypeOf(ExpressionSyntax expression, SourceFile file) =>
        room.ModelOf(file).GetTypeInfo(expression).Type;

    /// <summary>Whose member it is; <see langword="null"/> for the object's own, which needs no name.</summary>
    private static ExpressionSyntax? ReceiverOf(ExpressionSyntax target) =>
        target switch
        {
            ParenthesizedExpressionSyntax inner => ReceiverOf(inner.Expression),
            MemberAccessExpressionSyntax access => access.Expression,
            ElementAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => target
                .FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()
                ?.Expression,
            _ => null,
        };
}
