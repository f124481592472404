using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>What code sets: by an assignment of any kind, by ++ and --, or by handing out a reference.</summary>
internal static class Written
{
    public static IEnumerable<ExpressionSyntax> By(SyntaxNode node) =>
        node switch
        {
            // new Truck { Kind = 1 }: construction.
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => [],
            AssignmentExpressionSyntax assignment => Parts(assignment.Left),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression } step => [step.Operand],
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreDecrementExpression } step => [step.Operand],
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } step => [step.Operand],
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostDecrementExpression } step => [step.Operand],
            ArgumentSyntax argument when IsHandedOut(argument) => [argument.Expression],
            RefExpressionSyntax reference => [reference.Expression],
            _ => [],
        };

    private static bool IsHandedOut(ArgumentSyntax argument) =>
        argument.RefKindKeyword.Kind() is SyntaxKind.OutKeyword or SyntaxKind.RefKeyword;

    /// <summary>(a, b) = … sets both.</summary>
    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax left) =>
        left is TupleExpressionSyntax tuple ? tuple.Arguments.SelectMany(part => Parts(part.Expression)) : [left];
}
